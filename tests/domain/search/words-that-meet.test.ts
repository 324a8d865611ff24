/** Which words meet in the search, and which stay apart, letter by letter. */
import { describe, expect, test } from 'vitest'
import { isNearly } from '../../../src/domain/search/is-nearly.ts'
import { plainWords, searchWords } from '../../../src/domain/search/search-words.ts'
import { stem } from '../../../src/domain/search/stem.ts'
import { findSymptoms } from '../../../src/domain/search/symptoms.ts'

describe('words as they stand', () => {
  test.each([
    { typed: 'Café ZOË ﬁne', words: ['cafe', 'zoe', 'fine'], why: 'no accents, small letters' },
    { typed: 'e-mail, E‑mail, e mail, email', words: Array(4).fill('email'), why: 'one e-mail' },
    { typed: 'emailed the mailman', words: ['emailed', 'the', 'mailman'], why: 'and no other' },
    { typed: "they’ll I've it's don't I'm", words: ['they', 'it', 'don'], why: 'short forms' },
    { typed: 'o’clock', words: ['clock'], why: 'an apostrophe within a word parts it' },
    { typed: 'a b 5 c2', words: ['5', 'c2'], why: 'one letter tells nothing, a figure does' },
    { typed: '  call/again…now ', words: ['call', 'again', 'now'], why: 'anything else parts' },
    { typed: '', words: [], why: 'nothing' }
  ])('“$typed”: $why', ({ typed, words }) => {
    expect(plainWords(typed)).toEqual(words)
  })

  test('a word that tells nothing is not searched for, whatever stands around it', () => {
    expect(searchWords('When should I be calling them back?')).toEqual(['call', 'back'])
  })
})

describe('forms of one word meet', () => {
  test.each([
    { forms: ['reply', 'replies', 'replied'], why: 'a y that changes' },
    { forms: ['dry', 'dries', 'dried'], why: 'a y that changes in a short word' },
    { forms: ['pass', 'passes', 'passed', 'passing'], why: 'a double s' },
    { forms: ['push', 'pushes'], why: 'a hiss' },
    { forms: ['search', 'searches'], why: 'another hiss' },
    { forms: ['box', 'boxes'], why: 'an x' },
    { forms: ['stop', 'stops', 'stopped', 'stopping'], why: 'a letter that doubles' },
    { forms: ['plan', 'planned', 'planning', 'plans'], why: 'another' },
    { forms: ['decide', 'decides', 'deciding', 'decided'], why: 'an e that falls away' },
    { forms: ['hire', 'hired', 'hires'], why: 'a short word with an e' },
    { forms: ['reject', 'rejection', 'rejections'], why: 'a noun of a verb' },
    { forms: ['silent', 'silently'], why: 'the way in which it is done' },
    { forms: ['recruit', 'recruiter', 'recruiters', 'recruiting'], why: 'who does it' },
    { forms: ['approval', 'approve', 'approved'], why: 'what comes of it' },
    { forms: ['conditional', 'condition', 'conditions'], why: 'what hangs on it' }
  ])('$forms: $why', ({ forms }) => {
    expect(new Set(forms.map(stem)).size).toBe(1)
  })

  test.each([
    { word: 'bus', other: 'bu', why: 'after u there is no plural' },
    { word: 'this', other: 'thi', why: 'after i there is none' },
    { word: 'boss', other: 'bos', why: 'after s there is none' },
    { word: 'ring', other: 'r', why: 'too little would be left' },
    { word: 'need', other: 'ne', why: 'too little would be left' },
    { word: 'ties', other: 'ty', why: 'too little would be left' },
    { word: 'offer', other: 'off', why: 'too little would be left' },
    { word: 'nation', other: 'nat', why: 'too little would be left' },
    { word: 'call', other: 'cal', why: 'only what an ending has doubled is single again' }
  ])('“$word” is not “$other”: $why', ({ word, other }) => {
    expect(stem(word)).not.toBe(stem(other))
  })
})

test.each(['fee', 'tie', 'due'])('the short word “%s” keeps its e', (word) => {
  expect(stem(word)).toBe(word)
})

describe('a typing error', () => {
  test.each<[typed: string, word: string, nearly: boolean, why: string]>([
    ['mail', 'mall', true, 'one wrong letter'],
    ['mial', 'mail', true, 'two changed about'],
    ['mal', 'mail', false, 'too short to be sure'],
    ['mail', 'mal', false, 'the other too short'],
    ['mails', 'mail', true, 'a letter too much at the end'],
    ['email', 'mail', true, 'a letter too much at the beginning'],
    ['soon', 'sooon', true, 'a letter that is doubled'],
    ['offer', 'ofer', true, 'a double letter that is single'],
    ['letter', 'lttre', false, 'two errors'],
    ['call', 'cell', true, 'another word, one letter away'],
    ['call', 'coil', false, 'two wrong letters'],
    ['abcd', 'badc', false, 'two pairs changed about'],
    ['calls', 'calsl', true, 'changed about at the end'],
    ['offer', 'refer', false, 'two letters in another place'],
    ['haha', 'hahaha', false, 'two letters too many'],
    ['hahaha', 'haha', false, 'two letters too few'],
    ['cllas', 'calls', false, 'three letters turned round'],
    ['hr', 'hr', true, 'the same, however short']
  ])('“%s” for “%s”: %s, %s', (typed, word, nearly) => {
    expect(isNearly(typed, word)).toBe(nearly)
  })
})

describe('the check is found', () => {
  const symptom = (says: string, ...phrases: readonly (readonly string[])[]) => ({
    says,
    href: '/check/',
    phrases
  })
  const one = symptom('one', ['said', 'soon'], ['soon'])
  const two = symptom('two', ['said', 'soon', 'call'])
  const three = symptom('three', ['said'])
  const says = (typed: string) => findSymptoms(typed, [one, two, three]).map((found) => found.says)

  test('by the longest phrase first, and at most two', () => {
    expect(says('they said that they call soon')).toEqual(['two', 'one'])
    expect(says('soon, he said')).toEqual(['one', 'three'])
    expect(says('soon')).toEqual(['one'])
  })

  test('between equals by their own order', () => {
    const both = [symptom('first', ['soon']), symptom('second', ['soon'])]
    expect(findSymptoms('soon', both).map((found) => found.says)).toEqual(['first', 'second'])
  })

  test('never by a phrase without words', () => {
    expect(findSymptoms('soon', [symptom('empty', []), symptom('none')])).toEqual([])
  })
})
