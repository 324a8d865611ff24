/** How much a draft may hold before its writer is told: words, questions, blanks. */
import { describe, expect, test } from 'vitest'
import {
  type CheckWords,
  checkDraft,
  countAsks,
  countWords
} from '../../../src/domain/messages/draft/check-draft.ts'
import type { DraftPartName } from '../../../src/domain/messages/draft/draft.ts'
import type { DraftFacts } from '../../../src/domain/messages/draft/draft-facts.ts'

const words: CheckWords = {
  reproach: ['you promised'],
  filler: ['just checking in', 'touching base'],
  assumedNo: ['unfortunately'],
  pressure: ['asap'],
  bluff: ['another offer'],
  asks: ['please let me know']
}
const facts: DraftFacts = {
  promisedDay: null,
  asksNothing: false,
  isDecided: false,
  hasOtherOffer: false
}
const problemsOf = (
  text: string,
  part: DraftPartName = 'email',
  others: Partial<DraftFacts> = {}
) => checkDraft(text, part, { ...facts, ...others }, words)

describe('each part may have so many words, and not one more', () => {
  test.each([
    ['email', 150],
    ['letter', 180],
    ['text', 50],
    ['gatekeeper', 40],
    ['call', 70],
    ['no-news', 40],
    ['voicemail', 62]
  ] as const)('%s: %i', (part, most) => {
    expect(problemsOf('word '.repeat(most), part)).toEqual([])
    expect(problemsOf('word '.repeat(most + 1), part)).toEqual([
      { kind: 'long', count: most + 1, most }
    ])
  })
})

test.each([
  { text: '', count: 0 },
  { text: '  one \n two  ', count: 2 },
  { text: '____', count: 2 },
  { text: 'Dear ____, thanks', count: 4 }
])('"$text" takes as long as $count words', ({ text, count }) => {
  expect(countWords(text)).toBe(count)
})

describe('sentences that ask', () => {
  test.each([
    { text: 'Thank you.', asks: 0 },
    { text: 'When? Where?', asks: 2 },
    { text: 'When\nWhere?', asks: 1 },
    { text: 'Please let me know.', asks: 1 },
    { text: 'Please let me know when?', asks: 1 },
    { text: 'Please let me know when! Please let me know where', asks: 2 },
    { text: '', asks: 0 },
    { text: '?', asks: 0 }
  ])('"$text": $asks', ({ text, asks }) => {
    expect(countAsks(text, words.asks)).toBe(asks)
  })

  test('one is enough, two are told as two', () => {
    expect(problemsOf('When?')).toEqual([])
    expect(problemsOf('When? Where?')).toEqual([{ kind: 'asks', count: 2 }])
  })

  test('where nothing should be asked, one is too many, and none is right', () => {
    expect(problemsOf('When? Where?', 'email', { asksNothing: true })).toEqual([
      { kind: 'needlessAsk' }
    ])
    expect(problemsOf('Thank you.', 'email', { asksNothing: true })).toEqual([])
  })
})

test('the blanks that are left are counted', () => {
  expect(problemsOf('Dear ____, I am ____.')).toEqual([{ kind: 'blanks', count: 2 }])
})

describe('phrases', () => {
  test('are named once for each kind, the first of the list', () => {
    expect(problemsOf('Touching base, just checking in: you promised!')).toEqual([
      { kind: 'reproach', phrase: 'you promised' },
      { kind: 'filler', phrase: 'just checking in' }
    ])
  })

  test('are whole words, at the beginning and at the end as well', () => {
    expect(problemsOf('asap')).toEqual([{ kind: 'pressure', phrase: 'asap' }])
    expect(problemsOf('Asapph and basap')).toEqual([])
  })

  test.each([
    { text: 'Another offer', others: { hasOtherOffer: true } },
    { text: 'Unfortunately', others: { isDecided: true } }
  ])('"$text" is right where it is true', ({ text, others }) => {
    expect(problemsOf(text)).toHaveLength(1)
    expect(problemsOf(text, 'email', others)).toEqual([])
    expect(problemsOf('You promised', 'email', others)).toHaveLength(1)
  })
})

describe('the day that they let pass', () => {
  const others = { promisedDay: 'Wednesday 30 September' }

  test.each(['email', 'letter', 'text', 'call'] as const)('is missed in the part "%s"', (part) => {
    expect(problemsOf('When?', part, others)).toEqual([
      { kind: 'promisedDay', day: others.promisedDay }
    ])
  })

  test.each(['gatekeeper', 'no-news', 'voicemail'] as const)('is not missed in "%s"', (part) => {
    expect(problemsOf('When?', part, others)).toEqual([])
  })

  test.each(['by Wednesday', '30 September', 'September 30', '30 Sep', 'Sep 30'])(
    'is named by "%s"',
    (named) => {
      expect(problemsOf(`You said ${named}.`, 'email', others)).toEqual([])
    }
  )

  test.each(['in September', 'on the 30', '3 September', 'on Wednesdays'])(
    'is not named by "%s"',
    (named) => {
      expect(problemsOf(`You said ${named}.`, 'email', others)).toHaveLength(1)
    }
  )
})
