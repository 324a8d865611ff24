/** What was said in a meeting is joined to whole sentences, each with one stop at its end. */
import { expect, test } from 'vitest'
import { describeHappened } from '../../../src/domain/messages/describe-event.ts'
import type { HappenedWords } from '../../../src/domain/messages/words.ts'
import { adviceWith, day, situationWith, words } from './made-up-advice.ts'

const date = day('2026-11-20')
const { wording } = words.core

function joined(own: string, said: string, hint: string): string | undefined {
  const worded = (kind: 'interview' | 'said' | 'offer', detail: string): HappenedWords => ({
    ...wording.happened[kind],
    detail
  })
  const happened = {
    ...wording.happened,
    interview: worded('interview', own),
    said: worded('said', said),
    offer: worded('offer', hint)
  }
  const situation = situationWith([
    { kind: 'interview', date, with: ['hr'] },
    { kind: 'said', date, by: 'hr', time: { kind: 'soon' }, firmness: 'hedged', about: 'answer' },
    { kind: 'offer', date, from: 'hr', grade: 'hint' }
  ])
  const subject = {
    advice: adviceWith([]),
    situation,
    wording: { ...wording, happened },
    names: {}
  }
  return describeHappened(subject)[0]?.detail
}

test.each([
  { texts: ['One', 'Two', 'Three'], told: 'One. Two. Three.', why: 'a stop where there is none' },
  { texts: ['One.', 'Two?', 'Three.'], told: 'One. Two? Three.', why: 'none where there is one' },
  {
    texts: ['They said “soon”', 'Two', ''],
    told: 'They said “soon”. Two.',
    why: 'after a quotation'
  },
  {
    texts: ['From “no” to “soon”', 'A “hint” of it', 'No. 1'],
    told: 'From “no” to “soon”. A “hint” of it. No. 1.',
    why: 'only what stands at the end counts'
  },
  { texts: ['', 'Two', ''], told: 'Two', why: 'one alone stays as it is' },
  { texts: ['', '', ''], told: '', why: 'nothing was said' }
])('$told ($why)', ({ texts, told }) => {
  const [own = '', said = '', hint = ''] = texts
  expect(joined(own, said, hint)).toBe(told)
})
