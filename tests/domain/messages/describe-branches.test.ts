/** "If they call": only branches that fit, each with the sign of what would be done then. */
import { describe, expect, test } from 'vitest'
import type { Advice } from '../../../src/domain/advice/advice.ts'
import { describeBranches, nextContact } from '../../../src/domain/messages/describe-branches.ts'
import { knownOfAdvice } from '../../../src/domain/messages/known.ts'
import type { BranchWords } from '../../../src/domain/messages/words.ts'
import { adviceWith, day, situationWith, taskWith, words } from './made-up-advice.ts'
import { letGo } from './nurse-story.ts'

const branch = (others: Partial<BranchWords>): BranchWords => ({
  id: 'one',
  order: 1,
  verdict: 'reply-now',
  title: 'If they call {recipient}',
  detail: 'Answer on {day}.',
  ...others
})

function branchesOf(advice: Advice, ...branches: readonly BranchWords[]) {
  const subject = {
    advice,
    situation: situationWith([]),
    wording: words.core.wording,
    names: {}
  }
  return describeBranches(subject, knownOfAdvice(subject), { ...words.core, branches })
}

const email = taskWith('first-chase')
const next = taskWith('last-note', { date: day('2026-12-10'), verdict: 'last-note' })
const advice = adviceWith([email, next, letGo])

test('a branch is said with the days and people of this user', () => {
  expect(branchesOf(advice, branch({}))).toEqual([
    {
      id: 'one',
      verdict: 'reply-now',
      title: 'If they call the manager',
      detail: 'Answer on Tuesday 1\u00A0December.'
    }
  ])
})

describe('a branch for some only', () => {
  test.each([
    { others: { verdicts: ['email', 'call'] }, isSaid: true },
    { others: { verdicts: ['wait'] }, isSaid: false },
    { others: { phases: ['waiting'] }, isSaid: true },
    { others: { phases: ['offer'] }, isSaid: false },
    { others: { when: 'by-email' }, isSaid: true },
    { others: { when: 'by-phone' }, isSaid: false },
    { others: { verdicts: ['email'], phases: ['waiting'], when: 'by-phone' }, isSaid: false }
  ] as const)('with $others is said: $isSaid', ({ others, isSaid }) => {
    expect(branchesOf(advice, branch(others))).toHaveLength(isSaid ? 1 : 0)
  })
})

test('"if nothing has come by" names the next contact, and carries its sign', () => {
  const waiting = branch({ verdict: 'next', title: 'By {nextDay}', detail: '{nextTitle}' })
  expect(branchesOf(advice, waiting)).toMatchObject([
    {
      verdict: 'last-note',
      title: 'By Thursday 10\u00A0December',
      detail: 'One last e\u2011mail to the manager'
    }
  ])
})

test('where no contact follows, the sign is that of letting go', () => {
  expect(branchesOf(adviceWith([email, letGo]), branch({ verdict: 'next' }))[0]?.verdict).toBe(
    'stop'
  )
})

describe('the next contact', () => {
  test('comes after the one that the answer speaks of, on a later day', () => {
    const sameDay = taskWith('tell-deadline')
    expect(nextContact(adviceWith([email, sameDay, next]))).toBe(next)
    expect(nextContact(adviceWith([email, sameDay]))).toBeUndefined()
  })

  test('is the first of all while the answer is to wait, or speaks of no contact', () => {
    expect(nextContact(adviceWith([email, next], { verdict: 'wait' }))).toBe(email)
    const prepare = taskWith('prepare', { verdict: 'prepare' })
    expect(nextContact(adviceWith([prepare, email]))).toBe(email)
  })

  test('is no measure and not the day of letting go', () => {
    expect(
      nextContact(adviceWith([taskWith('keep-applying'), letGo], { verdict: 'wait' }))
    ).toBeUndefined()
  })
})
