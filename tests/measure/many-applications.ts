/**
 * A record as full as one can be: many applications, each with its answers and a long log of what
 * came since. None is ended, so that each asks for the whole of the rules. The same at each run.
 */
import fc from 'fast-check'
import { plainDate } from '../../src/domain/calendar/plain-date.ts'
import type { Answers } from '../../src/domain/questions/answers.ts'
import { situationOf } from '../../src/domain/questions/situation-of.ts'
import type { SituationEvent } from '../../src/domain/situation/events.ts'
import { sectors } from '../../src/domain/situation/situation.ts'
import type { StoredApplication, StoredRecord } from '../../src/storage/index.ts'
import { storiesToTell } from '../domain/questions/answered-stories.ts'
import { randomMomentOn } from '../domain/timelines/random-situations.ts'

/** Tuesday, in office hours. */
export const measuredDay = plainDate('2026-11-24')

const endings: readonly SituationEvent['kind'][] = [
  'refusal',
  'withdrew',
  'declined',
  'accepted',
  'offer',
  'wish',
  'decided-elsewhere'
]

/** `events` counts those of the answers and those of the log together. */
export function manyApplications(count: number, events: number): StoredRecord {
  const applications = Array.from({ length: count }, (_, index) => applicationAt(index, events))
  return { v: 2, revision: 1, applications, current: applications[0]?.id ?? null }
}

function applicationAt(index: number, events: number): StoredApplication {
  const answers = answersAt(index)
  const told = situationOf(answers, measuredDay).situation.events.length
  return {
    id: `a${index}-measured`,
    answers,
    log: eventsAt(index, events - told).map((event, at) => ({ id: `e${index}-${at}`, event })),
    ticks: { 'keep-applying:self:0': measuredDay },
    createdOn: measuredDay,
    names: { employer: `Employer ${index + 1}`, position: 'Night nurse' }
  }
}

/** Stories of the cases; whoever applies knows what kind of place it is. */
function answersAt(index: number): Answers {
  const { place, ...told }: Answers = storiesToTell[index % storiesToTell.length]?.answers ?? {}
  const sector = sectors[index % (sectors.length - 1)] ?? 'office'
  return { ...told, place: { country: 'US', ...place, sector } }
}

/** What happened until today, without what would end it. */
function eventsAt(index: number, count: number): readonly SituationEvent[] {
  return fc
    .sample(randomMomentOn(measuredDay), { numRuns: 120, seed: index })
    .flatMap(({ situation }) => situation.events)
    .filter(({ kind, date }) => !endings.includes(kind) && date <= measuredDay)
    .slice(0, count)
}
