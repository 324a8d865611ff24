/**
 * Builds the flow chart from the tables, over every combination that can occur.
 *
 * A question whose answer makes no difference is left out, and two places that go on alike are
 * one place. Where the questions run out and the verdicts still differ, the site is to be used.
 */
import type { RuleBook } from '../rules/tables/index.ts'
import {
  type ChartAnswer,
  type ChartPlace,
  type ChartVerdict,
  followChart,
  isYes
} from './chart.ts'
import { type Combination, combinationsOfBook } from './combinations.ts'
import { type ChartQuestion, chartQuestions } from './questions.ts'

export function buildChart(
  combinations: readonly Combination[],
  questions: readonly ChartQuestion[] = chartQuestions
): ChartPlace {
  const places = new Map<string, ChartPlace>()
  const once = (place: ChartPlace): ChartPlace => {
    const known = places.get(place.name) ?? place
    places.set(place.name, known)
    return known
  }
  const placeOf = (left: readonly Combination[], from: number): ChartPlace => {
    const question = questions[from]
    if (question === undefined) return once(answerOf(left))
    const yes = left.filter(({ facts }) => isYes(question, facts))
    if (yes.length === 0 || yes.length === left.length) return placeOf(left, from + 1)
    const no = left.filter(({ facts }) => !isYes(question, facts))
    return once(stepOf(question.id, placeOf(yes, from + 1), placeOf(no, from + 1)))
  }
  return placeOf(combinations, 0)
}

function stepOf(question: string, yes: ChartPlace, no: ChartPlace): ChartPlace {
  if (yes.name === no.name) return yes
  return { kind: 'step', name: `${question}?(${yes.name})(${no.name})`, question, yes, no }
}

function answerOf(left: readonly Combination[]): ChartAnswer {
  const [only, ...others] = new Set(left.map(({ verdict }) => verdict))
  const verdict: ChartVerdict = only === undefined || others.length > 0 ? 'use-the-site' : only
  return { kind: 'answer', name: verdict, verdict }
}

/** How far a chart and the rules agree. */
export interface ChartReport {
  readonly combinations: number
  /** Combinations in which the chart sends the reader to the site. */
  readonly leftToTheSite: number
  /** Combinations in which it gives another verdict than the rules, in words; none, or it is wrong. */
  readonly disagreements: readonly string[]
}

/** Follows the chart in every combination that can occur. */
export function checkChart(
  chart: ChartPlace,
  book: RuleBook,
  questions: readonly ChartQuestion[] = chartQuestions
): ChartReport {
  const asked = combinationsOfBook(book).map((combination) => ({
    ...combination,
    said: followChart(chart, questions, combination.facts)
  }))
  const answered = asked.filter(({ said }) => said !== 'use-the-site')
  const otherwise = answered.filter(({ said, verdict }) => said !== verdict)
  return {
    combinations: asked.length,
    leftToTheSite: asked.length - answered.length,
    disagreements: otherwise.map(
      ({ facts, rule, said, verdict }) =>
        `${rule} gives ${verdict}, the chart ${said}: ${JSON.stringify(facts)}`
    )
  }
}
