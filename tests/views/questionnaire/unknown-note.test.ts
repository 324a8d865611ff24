/** The note below the answer says what was not known, what that allows, why this answer, and where to look. */
import { expect, test } from 'vitest'
import type { Answers } from '../../../src/domain/questions/answers.ts'
import { loadHarm, reasonsOf } from '../../../src/knowledge/harm.ts'
import { unknownNote } from '../../../src/views/questionnaire/result/unknown-note.ts'
import {
  type UnknownWords,
  unknownWordsFormat
} from '../../../src/views/questionnaire/result/unknown-words.ts'
import { adviseTold } from '../../domain/unknown/advise-told.ts'

const { cells, words } = loadHarm()
const all: UnknownWords = {
  format: unknownWordsFormat,
  note: words.note,
  findOut: words['find-out'],
  why: reasonsOf(cells)
}

const answers = {
  stage: { stage: 'waiting' },
  interview: { date: '2026-11-03' },
  said: { time: 'nothing' },
  contacts: { did: 'nothing' },
  also: { more: ['none'] },
  place: { country: 'US', sector: 'office' }
} as const satisfies Answers

const noteFor = (given: Answers) => unknownNote(adviseTold({ ...answers, ...given }), all)

test('nothing is said when nothing is unknown', () => {
  expect(noteFor({})).toBeUndefined()
})

test('one thing unknown: what, which answers, why this one, the worst, and how to find out', () => {
  expect(noteFor({ place: { country: 'US', sector: 'unknown' } })).toEqual({
    title: 'What you left open',
    sentences: [
      'You did not know what kind of place it is.',
      'So the right answer may be to wait, to send one e‑mail or to call.',
      'We say what does the least harm if we are wrong.',
      expect.stringMatching(/^The worst that can happen: /)
    ],
    findOut: { title: 'How to find out', how: expect.stringMatching(/^Only shops/) }
  })
})

test('a tie is said plainly: find out first', () => {
  expect(noteFor({ said: { time: 'unknown' } })).toMatchObject({
    sentences: expect.arrayContaining([
      'To wait and to send one e‑mail would do equal harm if wrong. So find out first, if you can.'
    ])
  })
})

test('where it makes no difference, that is said, and no more', () => {
  const note = noteFor({ interview: { date: '2026-11-03', with: 'unknown' } })
  expect(note).toEqual({
    title: 'What you left open',
    sentences: [
      'You did not know who led the interview. The answer is the same in every case; only a day may differ.'
    ],
    findOut: undefined
  })
})

test('a place of another kind is no gap as long as the answer does not hang on it', () => {
  const given = {
    also: { more: ['asked'] },
    request: { what: 'papers', from: 'hr' },
    place: { country: 'US', sector: 'unknown' }
  }
  expect(noteFor(given)).toBeUndefined()
})

test('no sentence keeps an empty place', () => {
  const given: readonly Answers[] = [
    { interview: { date: 'unknown', with: 'unknown' } },
    { said: { time: 'unknown' }, contacts: { did: 'unknown' } },
    { stage: { stage: 'unknown' }, said: { time: 'unknown' }, also: { more: ['unknown'] } }
  ]
  for (const one of given) expect(noteFor(one)?.sentences.join(' ')).not.toMatch(/[{}]|undefined/)
})
