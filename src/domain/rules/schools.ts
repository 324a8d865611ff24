/**
 * The schools of advice: how long to wait, how often to ask and by which channel, as others
 * publish it. The tables are the same for all; only these numbers differ, each with its claims.
 */
import { graceOf, type Pace, type PaceId, paces } from './paces.ts'

export const schoolIds = ['ours', 'strict', 'guides', 'eager', 'phone'] as const
export type SchoolId = (typeof schoolIds)[number]

/** A number or a choice, and the claims that say it. */
export interface Cited<Value> {
  readonly is: Value
  readonly claims: readonly string[]
}

/** Where a school departs from our pace; what it leaves out is as ours. */
export interface PaceOfSchool {
  readonly wait?: Cited<number>
  readonly gap?: Cited<number>
  readonly firstChase?: Cited<Pace['firstChase']>
}

export interface School {
  readonly id: SchoolId
  readonly paces: Readonly<Partial<Record<PaceId, PaceOfSchool>>>
  /** Business days after which a time that they named is over. */
  readonly grace: Cited<{ readonly firm: number; readonly hedged: number }>
  /** How many chases may go unanswered in all. */
  readonly mostChases: Cited<number>
}

/** What we advise ourselves: the paces as they stand. */
export const ours: School = {
  id: 'ours',
  paces: {},
  grace: { is: graceOf, claims: ['call-on-day-eight', 'followup-2-3-bd-past-date-seattletimes'] },
  mostChases: {
    is: 2,
    claims: ['stop-after-email-plus-call-seattletimes', 'checkin-5-7-bd-then-one-more']
  }
}

const inWriting: Cited<'write'> = {
  is: 'write',
  claims: ['call-never-lucas-2010', 'followup-channel-us-2017']
}

const longWait: PaceOfSchool = {
  wait: { is: 10, claims: ['germany-followup-7-10-bd'] },
  firstChase: inWriting
}

/** One polite message after a long wait, and no more. */
const strict: School = {
  id: 'strict',
  paces: {
    quick: longWait,
    usual: longWait,
    slow: {
      wait: { is: 20, claims: ['academic-wait-four-weeks', 'uk-graduate-wait-4-weeks'] },
      firstChase: inWriting
    }
  },
  grace: { is: { firm: 5, hedged: 5 }, claims: ['wait-a-week-past-date-provisional'] },
  mostChases: { is: 1, claims: ['australia-one-followup'] }
}

const fiveDays: PaceOfSchool = {
  wait: { is: 5, claims: ['followup-indeed-5bd-plus-buffer', 'followup-buffer-1-2-days'] },
  gap: { is: 5, claims: ['checkin-5-7-bd-then-one-more'] },
  firstChase: { is: 'write', claims: ['checkin-5-7-bd-then-one-more', 'followup-channel-us-2017'] }
}

/** What most career guides print: five business days, and two messages a week apart. */
const guides: School = {
  id: 'guides',
  paces: { quick: fiveDays, usual: fiveDays, slow: fiveDays },
  grace: {
    is: { firm: 2, hedged: 2 },
    claims: ['followup-indeed-5bd-plus-buffer', 'checkin-5-7-bd-then-one-more']
  },
  mostChases: { is: 2, claims: ['checkin-5-7-bd-then-one-more'] }
}

const weekly: PaceOfSchool = {
  wait: { is: 5, claims: ['weekly-until-answer-collegerecruiter'] },
  gap: { is: 5, claims: ['weekly-until-answer-collegerecruiter'] },
  firstChase: inWriting
}

/** Ask on the day after a missed date, and weekly until they answer. */
const eager: School = {
  id: 'eager',
  paces: { quick: weekly, usual: weekly, slow: weekly },
  grace: { is: { firm: 1, hedged: 1 }, claims: ['call-on-day-eight'] },
  mostChases: {
    is: Number.POSITIVE_INFINITY,
    claims: ['weekly-until-answer-collegerecruiter']
  }
}

/** A call comes first, as headhunters, executive firms and hotels advise. */
const phone: School = {
  id: 'phone',
  paces: {
    quick: {
      wait: { is: 3, claims: ['hospitality-call-2-3-days'] },
      firstChase: { is: 'call', claims: ['hospitality-call-2-3-days'] }
    },
    usual: {
      wait: { is: 5, claims: ['bypass-hr-call-manager', 'executive-call-after-a-week'] },
      firstChase: { is: 'call', claims: ['bypass-hr-call-manager', 'call-yes-corcodilos-2013'] }
    },
    slow: {
      wait: { is: 5, claims: ['executive-call-after-a-week'] },
      firstChase: { is: 'call', claims: ['executive-call-after-a-week'] }
    }
  },
  grace: { is: { firm: 1, hedged: 1 }, claims: ['call-on-day-eight'] },
  mostChases: { is: 2, claims: ['stop-after-email-plus-call-seattletimes'] }
}

export const schools: readonly School[] = [ours, strict, guides, eager, phone]

/** The pace of a school: ours, with what the school says otherwise. */
export function paceIn(school: School, id: PaceId): Pace {
  const pace = paces[id]
  const own = school.paces[id]
  if (own === undefined) return pace
  const { wait, gap, firstChase } = own
  return {
    ...pace,
    wait: wait?.is ?? pace.wait,
    gap: gap?.is ?? pace.gap,
    firstChase: firstChase?.is ?? pace.firstChase,
    claims: claimsOf(Object.values(own))
  }
}

function claimsOf(all: readonly Cited<unknown>[]): readonly string[] {
  return [...new Set(all.flatMap(({ claims }) => claims))]
}

/** Every claim that a school rests on, each once. */
export function claimsOfSchool(school: School): readonly string[] {
  const numbers = Object.values(school.paces).flatMap((pace) => Object.values(pace))
  const departs = Object.keys(school.paces).length > 0
  const own = claimsOf([...numbers, school.grace, school.mostChases])
  const borrowed = departs ? [] : Object.values(paces).flatMap(({ claims }) => claims)
  return [...new Set([...own, ...borrowed])]
}
