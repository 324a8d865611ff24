/** What someone types meets what we wrote, whatever its form. */
import { expect, test } from 'vitest'
import { isNearly } from '../../../src/domain/search/is-nearly.ts'
import { searchWords } from '../../../src/domain/search/search-words.ts'
import { findSymptoms, type Symptom } from '../../../src/domain/search/symptoms.ts'

test.each([
  ['calling', 'called', 'calls'],
  ['interviews', 'interviewed', 'interviewer'],
  ['stopped', 'stopping', 'stops'],
  ['replies', 'reply', 'replied'],
  ['decide', 'decided', 'decides'],
  ['reject', 'rejected', 'rejection'],
  ['e-mail', 'e‑mails', 'EMAIL'],
  ['café', 'Cafe', 'cafés']
])('“%s” finds “%s” and “%s”', (one, other, third) => {
  expect(searchWords(other)).toEqual(searchWords(one))
  expect(searchWords(third)).toEqual(searchWords(one))
})

test('words that tell nothing are not searched for', () => {
  expect(searchWords('What do I do if they don’t call me?')).toEqual(['call'])
  expect(searchWords(' – ? ')).toEqual([])
})

test.each([
  ['recuiter', 'recruiter', true],
  ['recruiter', 'recruiter', true],
  ['voicemial', 'voicemail', true],
  ['offfer', 'offer', true],
  ['sonn', 'soon', true],
  ['won', 'wan', false],
  ['hospital', 'hospitality', false]
])('“%s” is nearly “%s”: %s', (typed, word, nearly) => {
  expect(isNearly(typed, word)).toBe(nearly)
})

const symptom = (says: string, ...phrases: string[]): Symptom => ({
  says,
  href: `/check/#${says}`,
  phrases: phrases.map((phrase) => searchWords(phrase))
})
const symptoms = [
  symptom('soon', 'said soon', 'call soon'),
  symptom('voicemail', 'left a voicemail'),
  symptom('no', 'said no')
]

test.each([
  { typed: 'they said soon', found: ['soon'] },
  { typed: 'Soon, they said. I left a voicemial', found: ['soon', 'voicemail'] },
  { typed: 'soon', found: [] },
  { typed: 'said', found: [] },
  { typed: '', found: [] }
])('“$typed” leads to the check with $found', ({ typed, found }) => {
  expect(findSymptoms(typed, symptoms).map(({ says }) => says)).toEqual(found)
})
