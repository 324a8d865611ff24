/** "If they say no: …": each change with its day, and what the same rules say then. */
import { expect, test } from 'vitest'
import type { Advice } from '../../../src/domain/advice/advice.ts'
import type { Change } from '../../../src/domain/advice/what-would-change.ts'
import { describeChanges } from '../../../src/domain/messages/describe-changes.ts'
import type { ChangeWords, ExplanationWords } from '../../../src/domain/messages/words.ts'
import { adviceWith, day, situationWith, taskWith, today, words } from './made-up-advice.ts'
import { emptyExplanation } from './made-up-explanation.ts'

const ours = words.explanations
if (ours === undefined) throw new Error('There are words for explanations')
const outcomes: ExplanationWords['outcomes'] = {
  ...ours.outcomes,
  email: 'Write to {recipient}.',
  stop: 'Let it go.'
}
const subject = {
  advice: adviceWith([taskWith('last-note')]),
  situation: situationWith([]),
  wording: words.core.wording,
  names: {}
}

function changeTo(advice: Advice, id = 'redirected'): Change {
  return {
    id,
    group: 'they',
    date: day('2026-12-04'),
    situation: situationWith([]),
    moment: { today, afterHours: false },
    advice
  }
}

function told(change: Change, changes: Readonly<Record<string, ChangeWords>>) {
  const all = {
    ...ours,
    outcomes,
    changes,
    titles: { changes: 'What would change it', note: 'So.' }
  }
  return describeChanges(
    subject,
    { ...emptyExplanation, changes: [change] },
    all as ExplanationWords
  )
}

const email = adviceWith([taskWith('redirected', { recipient: 'hr' })])
const title = 'If they name HR by {nextDay}'

test('a change is told with its day, and with whom the advice would be about then', () => {
  expect(told(changeTo(email), { redirected: { title } })).toEqual({
    title: 'What would change it',
    note: 'So.',
    rows: [
      {
        id: 'redirected',
        verdict: 'email',
        date: '2026-12-04',
        title: 'If they name HR by Friday 4\u00A0December',
        detail: 'Write to HR.'
      }
    ]
  })
})

test.each([
  {
    words: { verdict: 'email', detail: 'Ask HR.' },
    detail: 'Ask HR.',
    why: 'the advice is the one it is said of'
  },
  {
    words: { verdict: 'stop', detail: 'Ask HR.' },
    detail: 'Write to HR.',
    why: 'it is said of another advice'
  },
  { words: { verdict: 'email' }, detail: 'Write to HR.', why: 'there is no detail' },
  { words: {}, detail: 'Write to HR.', why: 'it is said of none' }
] as const)('"$detail" follows, where $why', ({ words: others, detail }) => {
  const rows = told(changeTo(email), { redirected: { title, ...others } })?.rows
  expect(rows?.map((row) => row.detail)).toEqual([detail])
})

test('a change that nobody has words for leaves its title empty, and still says what follows', () => {
  expect(told(changeTo(email, 'unheard-of'), {})?.rows).toMatchObject([
    { title: '', detail: 'Write to HR.' }
  ])
})

test('where nothing near would change the answer, nothing is said of it', () => {
  expect(describeChanges(subject, emptyExplanation, ours)).toBeNull()
  expect(describeChanges(subject, undefined, ours)).toBeNull()
  expect(
    describeChanges(subject, { ...emptyExplanation, changes: [changeTo(email)] }, undefined)
  ).toBeNull()
})
