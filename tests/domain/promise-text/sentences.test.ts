/** Where a sentence ends, and which words it is made of, however people type. */
import { describe, expect, test } from 'vitest'
import { sentencesOf } from '../../../src/domain/promise-text/tokens/sentences.ts'

const wordsOf = (text: string): readonly string[] =>
  sentencesOf(text).map(({ tokens }) => tokens.map((token) => token.text).join(' '))

describe('a full stop ends a sentence, unless it belongs to a word or a figure', () => {
  test.each([
    { text: 'We call. You wait.', sentences: ['we call', 'you wait'] },
    { text: 'By Dec. 4 we call.', sentences: ['by dec 4 we call'] },
    { text: 'Mr. Weber calls.', sentences: ['mr weber calls'] },
    { text: 'In approx. two weeks.', sentences: ['in approx two weeks'] },
    { text: 'Not before Dec.', sentences: ['not before dec'] },
    { text: 'By 4. December.', sentences: ['by 4 december'] },
    { text: 'By 4.12.', sentences: ['by 4 . 12'] },
    { text: 'By 4.12.2026', sentences: ['by 4 . 12 . 2026'] },
    { text: 'By 4. 12 people wait.', sentences: ['by 4', '12 people wait'] },
    { text: 'At 10.30 on Friday.', sentences: ['at 10 . 30 on friday'] },
    { text: 'We are 12.', sentences: ['we are 12'] },
    { text: 'Soon.5 people wait.', sentences: ['soon', '5 people wait'] },
    { text: '. Friday', sentences: ['friday'] },
    { text: 'So... Friday', sentences: ['so', 'friday'] },
    { text: 'Well… Friday', sentences: ['well', 'friday'] },
    { text: 'Thanks; Friday\nBest', sentences: ['thanks', 'friday', 'best'] },
    { text: '', sentences: [] }
  ])('$text', ({ text, sentences }) => {
    expect(wordsOf(text)).toEqual(sentences)
  })
})

test('only what ends with a question mark is a question', () => {
  const found = sentencesOf('Will you call? Yes! On Friday. Which one?')
  expect(found.map(({ isQuestion }) => isQuestion)).toEqual([true, false, false, true])
})

test('a figure that stands close to a full stop is told from one that stands apart', () => {
  const [first] = sentencesOf('By 4.12 or 5')
  expect(first?.tokens.map(({ isJoined }) => isJoined).slice(1)).toEqual([
    false,
    true,
    true,
    false,
    false
  ])
})

describe('short forms, quotation marks and dashes', () => {
  test.each([
    { text: "We'll call, they won't", words: 'we will call , they will not' },
    { text: 'we’re glad', words: 'we are glad' },
    { text: "we haven't", words: 'we have not' },
    { text: "n't", words: "n't" },
    { text: "'ll", words: 'll' },
    { text: "'Friday'", words: 'friday' },
    { text: "''Friday''", words: 'friday' },
    { text: "by ' Friday", words: 'by friday' },
    { text: '“By Friday”', words: 'by friday' },
    { text: 'by (Friday)', words: 'by friday' },
    { text: '5–10 days', words: '5 - 10 days' },
    { text: 'mid-December', words: 'mid december' },
    { text: 'by e-mail', words: 'by email' },
    { text: 'e-mailed', words: 'emailed' },
    { text: 'at 5 p.m. on Friday', words: 'at 5 pm on friday' },
    { text: 'at 9 a.m on Friday', words: 'at 9 am on friday' },
    { text: 'w/c 7 December', words: 'week commencing 7 december' },
    { text: 'talk w/ you', words: 'talk with you' },
    { text: 'H.R. calls', words: 'hr calls' },
    { text: 'H.R calls', words: 'hr calls' },
    { text: 'human resources calls', words: 'hr calls' },
    { text: 'the people team calls', words: 'the hr calls' },
    { text: 'the search committee calls', words: 'the committee calls' },
    { text: 'the 4th', words: 'the 4 th' },
    { text: 'u will hear', words: 'you will hear' }
  ])('$text', ({ text, words }) => {
    expect(wordsOf(text)).toEqual([words])
  })
})
