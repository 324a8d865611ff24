/** How a chart is built, followed and numbered, on a few questions about the weather that anyone can draw. */
import { describe, expect, test } from 'vitest'
import type { Verdict } from '../../../src/domain/advice/verdicts.ts'
import { buildChart } from '../../../src/domain/chart/build-chart.ts'
import {
  type ChartPlace,
  type ChartStep,
  followChart,
  isYes,
  stepsOf
} from '../../../src/domain/chart/chart.ts'
import { type Combination, combinationsOfBook } from '../../../src/domain/chart/combinations.ts'
import type { ChartQuestion } from '../../../src/domain/chart/questions.ts'
import { ruleBook } from '../../../src/domain/rules/tables/index.ts'

const rain: ChartQuestion = { id: 'rain', yes: [{ rain: ['some', 'much'] }] }
const wind: ChartQuestion = { id: 'wind', yes: [{ wind: ['yes'] }] }
const cold: ChartQuestion = {
  id: 'cold',
  yes: [{ snow: ['yes'] }, { rain: ['no'], wind: ['yes'] }]
}

function when(verdict: Verdict, facts: Readonly<Record<string, string>>): Combination {
  return { facts, verdict, phase: 'waiting', rule: 'made-up' }
}

/** The chart in short: `rain?(stop)(wait)`. */
const drawn = (combinations: readonly Combination[], questions: readonly ChartQuestion[]) =>
  buildChart(combinations, questions).name

describe('a question is answered with yes', () => {
  test.each([
    { facts: { rain: 'some', wind: 'no' }, yes: false, why: 'nothing of it is so' },
    { facts: { rain: 'no', wind: 'yes' }, yes: true, why: 'all of one ground is so' },
    { facts: { rain: 'no', wind: 'no' }, yes: false, why: 'half a ground is none' },
    { facts: { snow: 'yes' }, yes: true, why: 'another ground is enough' },
    { facts: {}, yes: false, why: 'nothing is known' }
  ])('$yes for $facts: $why', ({ facts, yes }) => {
    expect(isYes(cold, facts)).toBe(yes)
  })

  test('at any of its levels', () => {
    expect(isYes(rain, { rain: 'some' })).toBe(true)
    expect(isYes(rain, { rain: 'much' })).toBe(true)
    expect(isYes(rain, { rain: 'no' })).toBe(false)
  })
})

describe('a chart', () => {
  const dry = when('call', { rain: 'no', wind: 'no' })
  const windy = when('email', { rain: 'no', wind: 'yes' })
  const wet = when('wait', { rain: 'much', wind: 'no' })
  const storm = when('stop', { rain: 'much', wind: 'yes' })

  test('asks one question after the other, until there is one verdict', () => {
    expect(drawn([dry, windy, wet, storm], [rain, wind])).toBe(
      'rain?(wind?(stop)(wait))(wind?(email)(call))'
    )
  })

  test('asks nothing that makes no difference to the verdict', () => {
    const same = { ...windy, verdict: 'call' as const }
    expect(drawn([dry, same, wet, storm], [rain, wind])).toBe('rain?(wind?(stop)(wait))(call)')
  })

  test('asks nothing whose answer is the same for all who come so far', () => {
    expect(drawn([wet, storm], [rain, wind])).toBe('wind?(stop)(wait)')
    expect(drawn([dry, windy], [rain, wind])).toBe('wind?(email)(call)')
  })

  test('sends the reader to the site where no question is left to tell verdicts apart', () => {
    expect(drawn([wet, storm, dry], [rain])).toBe('rain?(use-the-site)(call)')
    expect(drawn([], [rain])).toBe('use-the-site')
  })

  test('two places that go on alike are one place', () => {
    const hot = (rest: Combination, snow: string): Combination => ({
      ...rest,
      facts: { ...rest.facts, snow }
    })
    const snow: ChartQuestion = { id: 'snow', yes: [{ snow: ['yes'] }] }
    const chart = buildChart(
      [hot(wet, 'yes'), hot(storm, 'yes'), hot(wet, 'no'), hot(storm, 'no'), hot(dry, 'no')],
      [snow, rain, wind]
    )
    expect(chart.name).toBe('snow?(wind?(stop)(wait))(rain?(wind?(stop)(wait))(call))')
    const { yes, no } = chart as ChartStep
    expect((no as ChartStep).yes).toBe(yes)
    expect(stepsOf(chart, [snow, rain, wind]).map(({ question }) => question)).toEqual([
      'snow',
      'rain',
      'wind'
    ])
  })

  test('is followed to its end', () => {
    const chart = buildChart([dry, windy, wet, storm], [rain, wind])
    for (const { facts, verdict } of [dry, windy, wet, storm]) {
      expect(followChart(chart, [rain, wind], facts)).toBe(verdict)
    }
  })

  test('that asks what is no question cannot be followed', () => {
    const chart: ChartPlace = buildChart([dry, wet], [rain])
    expect(() => followChart(chart, [wind], dry.facts)).toThrow('rain, which is no question')
  })

  test('is numbered in the order of its questions, and an answer has no number', () => {
    const chart = buildChart([dry, windy, wet, storm], [rain, wind])
    const steps = stepsOf(chart, [rain, wind])
    expect(steps.map(({ name }) => name)).toEqual([
      chart.name,
      'wind?(stop)(wait)',
      'wind?(email)(call)'
    ])
    expect(stepsOf(chart, [wind, rain]).map(({ question }) => question)).toEqual([
      'wind',
      'wind',
      'rain'
    ])
    expect(stepsOf(buildChart([dry], [rain]), [rain])).toEqual([])
  })
})

describe('the combinations of the rules', () => {
  const all = combinationsOfBook(ruleBook)

  test('come each once, and every phase is among them', () => {
    const names = all.map(({ facts }) => JSON.stringify(facts))
    expect(new Set(names).size).toBe(names.length)
    const phases = Object.keys(ruleBook.verdictOf)
    expect(new Set(all.map(({ phase }) => phase))).toEqual(new Set(phases))
  })

  test('a fact that stands in both tables has one level', () => {
    const both = all.filter(({ facts, phase }) => facts[`${phase}.interview`] !== undefined)
    expect(both.length).toBeGreaterThan(0)
    for (const { facts, phase } of both) {
      expect(facts[`${phase}.interview`]).toBe(facts['phase.interview'])
    }
  })

  test('hold the facts of the first table and of their own phase, and no others', () => {
    for (const { facts, phase } of all) {
      const names = [
        ...Object.keys(ruleBook.phase.levels).map((name) => `phase.${name}`),
        ...Object.keys(ruleBook.verdictOf[phase].levels).map((name) => `${phase}.${name}`)
      ]
      expect(Object.keys(facts).toSorted()).toEqual(names.toSorted())
    }
  })
})
