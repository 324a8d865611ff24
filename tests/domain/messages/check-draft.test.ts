/** The check under a draft finds what may annoy, and leaves good words alone. */
import { describe, expect, test } from 'vitest'
import type { TaskKind } from '../../../src/domain/advice/advice.ts'
import {
  checkDraft,
  countAsks,
  countWords,
  longestPart
} from '../../../src/domain/messages/draft/check-draft.ts'
import type { DraftFacts } from '../../../src/domain/messages/draft/draft-facts.ts'
import { factsOfDraft } from '../../../src/domain/messages/draft/draft-facts.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import { loadMessages } from '../../../src/knowledge/messages.ts'
import { adviceWith, words as allWords, day, situationWith, taskWith } from './made-up-advice.ts'

const { check: words } = loadMessages()
const facts: DraftFacts = {
  promisedDay: null,
  asksNothing: false,
  isDecided: false,
  hasOtherOffer: false
}
const found = (text: string, others: Partial<DraftFacts> = {}) =>
  checkDraft(text, 'email', { ...facts, ...others }, words).map((problem) =>
    'phrase' in problem ? `${problem.kind}: ${problem.phrase}` : problem.kind
  )

test.each([
  ['Just checking in, is there a decision?', 'filler: just checking in'],
  ['I am JUST CHECKING\n in with you.', 'filler: just checking in'],
  ['You promised to call me.', 'reproach: you promised'],
  ['I haven’t heard back from you.', "reproach: haven't heard back"],
  ["I haven't heard back from you.", "reproach: haven't heard back"],
  ['Unfortunately it was not to be.', 'assumedNo: unfortunately'],
  ['If I do not hear from you, I will look elsewhere.', 'assumedNo: if i do not hear from you'],
  ['Please reply ASAP.', 'pressure: asap'],
  ['I have another offer.', 'bluff: another offer'],
  ['When do you decide? And what is the pay?', 'asks'],
  ['Could you tell me when. Please let me know if I may call.', 'asks'],
  ['word '.repeat(151), 'long'],
  ['Dear ____,', 'blanks']
])('%j is noticed', (text, problem) => {
  expect(found(text)).toContain(problem)
})

test.each([
  'Thank you for the interview. Could you tell me when you expect to decide?',
  'I would be grateful if you could tell me when you expect to decide.',
  'The promising talk, the checking of papers, an asappearing word.',
  'Thank you. You can reach me here if there is news.'
])('%j is left alone', (text) => {
  expect(found(text)).toEqual([])
})

describe('what is true may be said', () => {
  test('another offer that there is', () => {
    expect(found('I have another offer.', { hasOtherOffer: true })).toEqual([])
  })
  test('a no that was said', () => {
    expect(found('Unfortunately it was not to be.', { isDecided: true })).toEqual([])
  })
})

test('a note that asks nothing is told so when it asks', () => {
  expect(found('When do you decide?', { asksNothing: true })).toEqual(['needlessAsk'])
})

test.each(['Friday 20 November', 'by friday', 'November 20', '20 Nov', 'Nov. 20'])(
  'the day that went by is named as "%s"',
  (named) => {
    const promisedDay = 'Friday 20 November'
    expect(found(`I understood that I might hear ${named}.`, { promisedDay })).toEqual([])
    expect(found('I understood that I might hear.', { promisedDay })).toEqual(['promisedDay'])
  }
)

test('a blank takes as long to say as two words; 25 seconds hold 62 words', () => {
  expect(countWords('My number is ____. Thank you.')).toBe(7)
  expect((longestPart.voicemail / 150) * 60).toBeLessThan(25)
})

test('one sentence asks once, with whatever words', () => {
  expect(countAsks('Could you please let me know when you decide?', words.asks)).toBe(1)
})

test('A14: the check of a very long text ends at once', () => {
  for (const text of ['a'.repeat(1e5), '? '.repeat(5e4), '____'.repeat(25_000), '\n'.repeat(1e5)]) {
    const before = performance.now()
    found(text)
    expect(performance.now() - before).toBeLessThan(500)
  }
})

describe('the day that they let pass', () => {
  const said: SituationEvent = {
    kind: 'said',
    date: day('2026-11-16'),
    by: 'manager',
    firmness: 'firm',
    about: 'answer',
    time: { kind: 'by', date: day('2026-11-20') }
  }
  const reply: SituationEvent = {
    kind: 'reply',
    date: day('2026-11-23'),
    from: 'manager',
    says: { kind: 'no-news' }
  }
  const dayOf = (kind: TaskKind, events: readonly SituationEvent[]) => {
    const task = taskWith(kind)
    const situation = situationWith(events)
    const { wording } = allWords.core
    return factsOfDraft({ advice: adviceWith([task]), situation, wording, names: {} }, task)
      .promisedDay
  }

  test('is named in the first question', () => {
    expect(dayOf('first-chase', [said])).toBe('Friday 20 November')
  })
  test('is not held against them once they have answered', () => {
    expect(dayOf('first-chase', [said, reply])).toBeNull()
  })
  test('is not recalled to someone who has made an offer before it', () => {
    const grade = 'verbal' as const
    const offer = { kind: 'offer' as const, from: 'manager' as const, grade }
    expect(dayOf('get-in-writing', [said, { ...offer, date: day('2026-11-18') }])).toBeNull()
    expect(dayOf('get-in-writing', [said, { ...offer, date: said.date }])).not.toBeNull()
  })
  test('is not named in the last note', () => {
    expect(dayOf('last-note', [said])).toBeNull()
  })
})
