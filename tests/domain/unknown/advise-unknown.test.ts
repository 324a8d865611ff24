/** Advice when something is not known: the promises that hold whatever was told. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { describeAdvice } from '../../../src/domain/messages/describe-advice.ts'
import { unknown } from '../../../src/domain/questions/field.ts'
import { tellSituation } from '../../../src/domain/questions/situation-of.ts'
import { worstHarm } from '../../../src/domain/unknown/harm-table.ts'
import { openAnswersIn } from '../../../src/domain/unknown/open-answers.ts'
import { loadWords } from '../../../src/knowledge/words.ts'
import { adviseCarefully, adviseTold, table } from './advise-told.ts'
import { randomAnswers, toldOn } from './random-answers.ts'

const runs = { numRuns: 60 }

test('with nothing unknown the advice is that of the rules, and certain', () => {
  fc.assert(
    fc.property(randomAnswers(0), (answers) => {
      fc.pre(openAnswersIn(answers).length === 0)
      expect(adviseTold(answers)).toMatchObject({
        advice: adviseCarefully(answers),
        certain: true,
        isCareful: true,
        completions: 1
      })
    }),
    runs
  )
})

/** Advised on once, since each may stand for hundreds of cases. */
const samples = fc
  .sample(randomAnswers(1), { numRuns: 120, seed: 20261122 })
  .map((answers) => ({ answers, ...adviseTold(answers) }))

test('whatever is unknown, no other possible answer does less harm at worst', () => {
  for (const { advice, verdictsPossible } of samples) {
    expect(verdictsPossible).toContain(advice.verdict)
    const harm = worstHarm(table, advice.verdict, verdictsPossible)
    for (const other of verdictsPossible) {
      expect(harm).toBeLessThanOrEqual(worstHarm(table, other, verdictsPossible))
    }
  }
})

test('it is called certain only if every way to complete the answers leads to the same', () => {
  expect(samples.some(({ certain }) => certain)).toBe(true)
  for (const { certain, verdictsPossible, tied, worstAgainst, findOut } of samples) {
    expect(certain).toBe(verdictsPossible.length === 1)
    if (certain) expect([tied, worstAgainst, findOut]).toEqual([[], undefined, undefined])
    else expect(verdictsPossible).toContain(worstAgainst)
  }
})

test('a tie is reported, with an answer to find out that tells the tied verdicts apart', () => {
  const ties = samples.filter(({ tied }) => tied.length > 0)
  expect(ties.length).toBeGreaterThan(0)
  for (const { advice, tied, findOut, open, verdictsPossible } of ties) {
    expect(tied).toContain(advice.verdict)
    expect(tied.length).toBeGreaterThan(1)
    for (const verdict of tied) expect(verdictsPossible).toContain(verdict)
    if (findOut !== undefined) expect(open).toContain(findOut.name)
  }
})

test('with one thing unknown that matters there is always something to find out', () => {
  const single = samples.filter(({ certain, open }) => !certain && open.length === 1)
  expect(single.length).toBeGreaterThan(0)
  for (const { open, findOut } of single) expect(findOut?.name).toBe(open[0])
})

test('the plan ends on a named day, whatever is unknown', () => {
  for (const { advice } of samples) {
    expect(advice.plan.tasks.at(-1)?.date).toBe(advice.plan.lastDay)
  }
})

test('it can be put into words, and no place in a sentence stays empty', () => {
  const words = loadWords()
  for (const { answers, advice } of samples) {
    const text = describeAdvice(advice, tellSituation(answers, toldOn), words)
    const said = JSON.stringify([text.headline, text.short, text.tasks, text.branches])
    expect(said).not.toMatch(/\{[a-z]+\}/i)
    expect(text.headline).not.toBe('')
  }
})

test('the same answers give the same advice, in whatever order they were given', () => {
  fc.assert(
    fc.property(randomAnswers(1), (answers) => {
      const turned = Object.fromEntries(Object.entries(answers).toReversed())
      expect(adviseTold(turned)).toEqual(adviseTold(answers))
    }),
    { numRuns: 25 }
  )
})

test('reasons are given only if they hold in every case: what nobody told is no reason', () => {
  const answers = {
    stage: { stage: 'waiting' },
    interview: { date: unknown },
    said: { time: 'nothing' },
    contacts: { did: 'nothing' },
    also: { more: ['none'] },
    place: { country: 'US', sector: 'office' }
  }
  expect(adviseTold(answers).advice.tested).toEqual([])
})
