/** What may be said in a draft depends on what its task is for, and on what is so. */
import { describe, expect, test } from 'vitest'
import { type TaskKind, taskKinds } from '../../../src/domain/advice/advice.ts'
import { factsOfDraft } from '../../../src/domain/messages/draft/draft-facts.ts'
import { hasDraft } from '../../../src/domain/messages/draft/has-draft.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import { adviceWith, day, situationWith, taskWith, words } from './made-up-advice.ts'

function factsOf(kind: TaskKind, ...events: readonly SituationEvent[]) {
  const task = taskWith(kind)
  const { wording } = words.core
  return factsOfDraft(
    { advice: adviceWith([task]), situation: situationWith(events), wording, names: {} },
    task
  )
}

const kindsWhere = (is: (kind: TaskKind) => boolean) => taskKinds.filter(is)

test('thanks and a last note ask nothing; everything else may ask', () => {
  expect(kindsWhere((kind) => factsOf(kind).asksNothing)).toEqual(['thank', 'last-note'])
})

test('a no may be spoken of only after one', () => {
  expect(kindsWhere((kind) => factsOf(kind).isDecided)).toEqual(['close-kindly', 'ask-if-filled'])
})

test('the day that went by is recalled only where the question is about it', () => {
  const promise: SituationEvent = {
    kind: 'said',
    date: day('2026-11-16'),
    by: 'manager',
    time: { kind: 'by', date: day('2026-11-20') },
    firmness: 'firm',
    about: 'answer'
  }
  expect(kindsWhere((kind) => factsOf(kind, promise).promisedDay !== null)).toEqual([
    'first-chase',
    'first-call',
    'ask-for-interview',
    'redirected',
    'next-chase',
    'get-in-writing'
  ])
  expect(factsOf('first-chase').promisedDay).toBeNull()
})

describe('another offer may be named', () => {
  const there = { kind: 'elsewhere', date: day('2026-11-20'), prefer: 'here' } as const
  test.each([
    { state: 'offer', may: true },
    { state: 'process', may: false }
  ] as const)('where there is an "$state" there: $may', ({ state, may }) => {
    expect(factsOf('first-chase', { ...there, state }).hasOtherOffer).toBe(may)
  })

  test('and in what is written to that firm, or about it', () => {
    expect(kindsWhere((kind) => factsOf(kind).hasOtherOffer)).toEqual([
      'ask-other-for-time',
      'tell-preferred'
    ])
  })
})

test.each([
  { id: 'let-go', has: false },
  { id: 'first-day:hr:0', has: false },
  { id: 'decide-other:other-firm:0', has: false },
  { id: 'first-chase:hr:0', has: true },
  { id: 'prepared-note:hr:0', has: true }
])('the task "$id" has words to say: $has', ({ id, has }) => {
  expect(hasDraft(id)).toBe(has)
})
