/** What is told beside the advice when something is not known: how sure it is, what may be otherwise, and why. */
import { expect, test } from 'vitest'
import { harmOf, worstHarm } from '../../../src/domain/unknown/harm-table.ts'
import { adviseCarefully, adviseTold, table } from './advise-told.ts'
import { storyWith } from './story-with.ts'

test('a loose word or a firm one: the wait rests on what is so in both cases, and not on whose turn it is', () => {
  const { answers, on } = storyWith('decision-within-a-week', { said: { firmness: 'unknown' } })
  const { advice, ...told } = adviseTold(answers, on)
  expect(advice.tested).toEqual(['invited=no', 'strikes=none'])
  expect(told).toEqual({
    certain: false,
    verdictsPossible: ['wait', 'email'],
    isCareful: true,
    tied: ['wait', 'email'],
    worstAgainst: 'email',
    open: ['said.firmness'],
    leftOpen: [],
    findOut: { question: 'said', field: 'firmness', name: 'said.firmness' },
    completions: 2
  })
})

test('what is so in most cases only is no reason: whose turn it is hangs on what was said', () => {
  const { answers, on } = storyWith('nurse-told-hr-would-call', { said: { time: 'unknown' } })
  expect(adviseTold(answers, on).advice.tested).toEqual(['invited=no', 'strikes=one'])
})

test('what makes no difference takes no reason away', () => {
  const given = { interview: { date: 'unknown' } }
  const { answers, on } = storyWith('they-asked-for-references', given)
  const { advice, ...told } = adviseTold(answers, on)
  expect(advice.tested).toEqual(adviseCarefully(answers, on).tested)
  expect(told).toEqual({
    certain: true,
    verdictsPossible: ['reply-now'],
    isCareful: true,
    tied: [],
    worstAgainst: undefined,
    open: ['interview.date'],
    leftOpen: [],
    findOut: undefined,
    completions: 5
  })
})

test('words, a letter or an offer: what is told rests on what nobody has told, and says so', () => {
  const given = { offer: { how: 'unknown' } }
  const { answers, on } = storyWith('verbal-offer-and-notice', given)
  expect(adviseCarefully(answers, on).verdict).toBe('thank')
  expect(adviseTold(answers, on)).toMatchObject({
    advice: { verdict: 'get-in-writing', tested: [] },
    isCareful: false,
    tied: [],
    completions: 4
  })
})

test.each([
  { id: 'decision-within-a-week', given: { said: { firmness: 'unknown' } } },
  { id: 'verbal-offer-and-notice', given: { offer: { how: 'unknown' } } },
  { id: 'no-calls-please', given: { wishes: { wishes: ['unknown'] } } },
  { id: 'silent-out-of-politeness', given: { interview: { date: 'unknown' } } }
])('$id: the case against which the advice may be wrong is the worst one', ({ id, given }) => {
  const { answers, on } = storyWith(id, given)
  const { advice, worstAgainst, verdictsPossible } = adviseTold(answers, on)
  if (worstAgainst === undefined) throw new Error('Something may be otherwise')
  expect(worstAgainst).not.toBe(advice.verdict)
  expect(harmOf(table, advice.verdict, worstAgainst)).toBe(
    worstHarm(table, advice.verdict, verdictsPossible)
  )
})

test('one thing that is not known twice is named once', () => {
  const row = { day: '2026-11-10', to: 'manager', how: 'unknown', why: 'chase' }
  const { answers, on } = storyWith('silent-out-of-politeness', {
    contacts: { did: 'some', rows: [row, { ...row, day: '2026-11-17' }] }
  })
  const { open, completions } = adviseTold(answers, on)
  expect(open).toEqual(['contacts.how'])
  expect(completions).toBe(25)
})

test('with too much unknown, what changes the verdict is gone through first, and the rest is named', () => {
  const row = { day: 'unknown', to: 'manager', how: 'unknown', why: 'chase' }
  const { answers, on } = storyWith('they-asked-for-references', {
    interview: { date: 'unknown' },
    contacts: { did: 'some', rows: [row, row, row] },
    request: { what: 'unknown' }
  })
  const { verdictsPossible, open, leftOpen, findOut } = adviseTold(answers, on)
  expect(verdictsPossible).toEqual(['reply-now', 'call'])
  expect(findOut?.name).toBe('request.what')
  expect(open).toEqual(['interview.date', 'contacts.day', 'request.what'])
  expect(leftOpen).toEqual(['contacts.how', 'contacts.day'])
})
