/** What did not matter is told in one sentence: at most three things, each of them once. */
import { expect, test } from 'vitest'
import type { Explanation } from '../../../src/domain/advice/explain.ts'
import { describeSame } from '../../../src/domain/messages/describe-changes.ts'
import type { ExplanationWords } from '../../../src/domain/messages/words.ts'
import { adviceWith, situationWith, taskWith, words } from './made-up-advice.ts'
import { emptyExplanation } from './made-up-explanation.ts'

type Clause = ExplanationWords['same']['clauses'][number]

const clause = (
  fact: string,
  level: string,
  say: string,
  others: Partial<Clause> = {}
): Clause => ({
  fact,
  level,
  say,
  ...others
})
const indifferent = ['wait=due', 'wait=overdue', 'strikes=none', 'pace=slow', 'wish=none'] as const

function sameOf(clauses: readonly Clause[], explanation?: Explanation) {
  const subject = {
    advice: adviceWith([taskWith('first-chase')]),
    situation: situationWith([]),
    wording: words.core.wording,
    names: {}
  }
  const same = {
    title: 'What did not matter',
    say: ['{first}.', '{first} or {second}.', '{first}, {second} or {third}.'],
    clauses
  }
  const all = {
    titles: { changes: '', note: '' },
    changes: {},
    outcomes: words.explanations?.outcomes,
    same
  }
  return describeSame(subject, explanation, all as ExplanationWords)?.text
}
const told = (...clauses: readonly Clause[]) =>
  sameOf(clauses, { ...emptyExplanation, indifferent } as Explanation)

const week = clause('wait', 'due', 'a week')
const call = clause('strikes', 'none', 'a call')
const pace = clause('pace', 'slow', 'an office')
const wish = clause('wish', 'none', 'a wish')

test.each([
  { clauses: [week], text: 'a week.' },
  { clauses: [week, call], text: 'a week or a call.' },
  { clauses: [week, call, pace], text: 'a week, a call or an office.' },
  { clauses: [week, call, pace, wish], text: 'a week, a call or an office.' },
  { clauses: [], text: undefined }
])('$text', ({ clauses, text }) => {
  expect(told(...clauses)).toBe(text)
})

test('what did matter is not said', () => {
  expect(told(clause('wait', 'not-due', 'a day'))).toBeUndefined()
})

test('of one fact only the first clause is said, and the same words only once', () => {
  expect(told(week, clause('wait', 'overdue', 'a month'), call)).toBe('a week or a call.')
  expect(told(week, clause('strikes', 'none', 'a week'))).toBe('a week.')
})

test.each([
  { others: { verdicts: ['email'] }, isSaid: true },
  { others: { verdicts: ['wait'] }, isSaid: false },
  { others: { phases: ['waiting'] }, isSaid: true },
  { others: { phases: ['offer'] }, isSaid: false },
  { others: { when: 'because-wait' }, isSaid: true },
  { others: { when: 'because-lull' }, isSaid: false }
] as const)('a clause with $others is said: $isSaid', ({ others, isSaid }) => {
  expect(told(clause('wait', 'due', 'a week', others)) === 'a week.').toBe(isSaid)
})

test('without an explanation nothing is said to matter or not', () => {
  expect(sameOf([week])).toBeUndefined()
})
