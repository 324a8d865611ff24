/** What answers of Tuesday 24 November 2026 tell, for the tests that look at one kind of event. */
import type { Answer, Answers } from '../../../src/domain/questions/answers.ts'
import { tellSituation } from '../../../src/domain/questions/situation-of.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import { november } from './story.ts'

export const toldOn = november(24)

/** Waiting after an interview with the manager on Monday 16 November. */
export const waiting: Answers = {
  stage: { stage: 'waiting' },
  interview: { date: '2026-11-16', with: 'manager' }
}

/** The events of one kind that these answers tell. */
export function eventsTold<Kind extends SituationEvent['kind']>(
  answers: Answers,
  kind: Kind
): readonly Extract<SituationEvent, { kind: Kind }>[] {
  const isOfKind = (event: SituationEvent): event is Extract<SituationEvent, { kind: Kind }> =>
    event.kind === kind
  return tellSituation(answers, toldOn).events.filter(isOfKind)
}

/** Waiting, and having done something since, in one row for each. */
export function withContacts(
  ...rows: readonly Readonly<Record<string, string | number>>[]
): Answers {
  return { ...waiting, contacts: { did: 'some', rows } }
}

/** Waiting, with an answer on one of the pages that are asked for only when there is something. */
export function withMore(
  more: string,
  question: 'came-back' | 'request' | 'elsewhere' | 'wishes',
  answer: Answer
): Answers {
  return { ...waiting, also: { more: [more] }, [question]: answer }
}
