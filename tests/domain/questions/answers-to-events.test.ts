/** What was offered or refused is told from the answers, and nothing that was not answered. */
import { expect, test } from 'vitest'
import type { Answers } from '../../../src/domain/questions/answers.ts'
import { outcomeOf } from '../../../src/domain/questions/relevance-outcome.ts'
import { tellSituation } from '../../../src/domain/questions/situation-of.ts'
import { adviceWith, taskWith } from '../messages/made-up-advice.ts'
import { november } from './story.ts'

const toldOn = november(24)
const eventsOf = (answers: Answers, kind: string) =>
  tellSituation(answers, toldOn).events.filter((event) => event.kind === kind)

test('an offer is told with who made it, when it starts and by when to answer', () => {
  const answers: Answers = {
    stage: { stage: 'offered' },
    offer: { how: 'firm', date: '2026-11-20', from: 'hr', start: '2026-12-14' },
    'offer-state': { answered: 'not-yet', answerBy: '2026-11-27' }
  }
  expect(eventsOf(answers, 'offer')).toStrictEqual([
    {
      kind: 'offer',
      date: november(20),
      from: 'hr',
      grade: 'firm',
      start: '2026-12-14',
      answerBy: november(27)
    }
  ])
})

test('an offer of which nothing is known is a hint of today, by whoever invited', () => {
  expect(eventsOf({ stage: { stage: 'offered' }, offer: {} }, 'offer')).toStrictEqual([
    { kind: 'offer', date: toldOn, from: 'invitation', grade: 'hint' }
  ])
})

test('a refusal is told with its day and who gave it, or as of today by whoever invited', () => {
  const refused = { stage: { stage: 'refused' } }
  const refusal = { date: '2026-11-20', from: 'hr' }
  expect(eventsOf({ ...refused, refusal }, 'refusal')).toStrictEqual([
    { kind: 'refusal', date: november(20), from: 'hr' }
  ])
  expect(eventsOf(refused, 'refusal')).toStrictEqual([
    { kind: 'refusal', date: toldOn, from: 'invitation' }
  ])
})

test('a quiet line of the plan counts as now once its day is here, a message never does', () => {
  const outcome = (
    kind: 'let-go' | 'keep-applying' | 'reopen-turned-down' | 'first-chase',
    on: number
  ) => outcomeOf(adviceWith([taskWith(kind, { date: november(on) })], { day: null, asOf: toldOn }))
  for (const kind of ['let-go', 'keep-applying', 'reopen-turned-down'] as const) {
    expect(outcome(kind, 24)).toBe(outcome(kind, 23))
    expect(outcome(kind, 25)).not.toBe(outcome(kind, 24))
  }
  expect(outcome('first-chase', 24)).not.toBe(outcome('first-chase', 23))
})
