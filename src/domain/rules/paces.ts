/**
 * The three paces: how many business days to wait, to leave between chases, and to plan ahead.
 *
 * The numbers are the site's own choice between published ones; each cites what it rests on.
 */
import type { Sector } from '../situation/situation.ts'

export type PaceId = 'quick' | 'usual' | 'slow'

export interface Pace {
  readonly id: PaceId
  /** Business days after their last word before the first chase, when they named no time. */
  readonly wait: number
  /** Business days between two chases, and from the last message to letting go. */
  readonly gap: number
  /** Business days of silence after which it is over for everyone. */
  readonly lapse: number
  /** Business days within which every plan has ended. */
  readonly horizon: number
  readonly firstChase: 'call' | 'write'
  readonly claims: readonly string[]
}

export const paces: Readonly<Record<PaceId, Pace>> = {
  quick: {
    id: 'quick',
    wait: 4,
    gap: 3,
    lapse: 60,
    horizon: 30,
    firstChase: 'call',
    claims: ['hospitality-call-2-3-days', 'small-shop-decision-fast']
  },
  usual: {
    id: 'usual',
    wait: 7,
    gap: 5,
    lapse: 60,
    horizon: 30,
    firstChase: 'write',
    claims: [
      'followup-indeed-5bd-plus-buffer',
      'checkin-5-7-bd-then-one-more',
      'teaching-wait-week-to-10-days',
      'allnurses-5-to-10-bd'
    ]
  },
  slow: {
    id: 'slow',
    wait: 15,
    gap: 10,
    lapse: 180,
    horizon: 90,
    firstChase: 'write',
    claims: ['academic-wait-four-weeks', 'fed-contact-with-reference', 'fed-hiring-about-100-days']
  }
}

/** The pace of a sector before an offer, and after one, when hospitals and schools run checks. */
export const paceOfSector: Readonly<
  Record<Sector, { readonly before: PaceId; readonly afterOffer: PaceId }>
> = {
  hospital: { before: 'usual', afterOffer: 'slow' },
  school: { before: 'usual', afterOffer: 'slow' },
  university: { before: 'slow', afterOffer: 'slow' },
  government: { before: 'slow', afterOffer: 'slow' },
  office: { before: 'usual', afterOffer: 'usual' },
  technology: { before: 'usual', afterOffer: 'usual' },
  retail: { before: 'quick', afterOffer: 'quick' },
  hospitality: { before: 'quick', afterOffer: 'quick' },
  trades: { before: 'quick', afterOffer: 'quick' },
  unknown: { before: 'usual', afterOffer: 'usual' }
}

/** Business days after which a named time is over: the next one if it was firm, the third if hedged. */
export const graceOf = { firm: 1, hedged: 3 } as const

/** Business days that count as near: a start, another offer's deadline, a contact said in advance. */
export const nearDays = 5

/** Where someone is on duty round the clock, so that a call may be made on any day. */
export const staffedRoundTheClock: readonly Sector[] = ['hospital', 'hospitality']
