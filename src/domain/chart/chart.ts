/** The flow chart as it is: places with two ways on, and verdicts at the end. Following and numbering it. */
import type { Verdict } from '../advice/verdicts.ts'
import type { ChartQuestion } from './questions.ts'

/** What the chart says at its end; the site is asked where paper cannot tell. */
export type ChartVerdict = Verdict | 'use-the-site'

export interface ChartAnswer {
  readonly kind: 'answer'
  /** What tells one place from another; two places with one name are one place. */
  readonly name: string
  readonly verdict: ChartVerdict
}

export interface ChartStep {
  readonly kind: 'step'
  readonly name: string
  readonly question: string
  readonly yes: ChartPlace
  readonly no: ChartPlace
}

export type ChartPlace = ChartAnswer | ChartStep

type Facts = Readonly<Record<string, string>>

/** Whether the facts make the question a "yes". */
export function isYes({ yes }: ChartQuestion, facts: Facts): boolean {
  return yes.some((holding) =>
    Object.entries(holding).every(([fact, levels]) => levels.some((level) => level === facts[fact]))
  )
}

/** Follows the chart with the facts of one situation to its answer. */
export function followChart(
  start: ChartPlace,
  questions: readonly ChartQuestion[],
  facts: Facts
): ChartVerdict {
  let place = start
  while (place.kind === 'step') {
    const { question: id } = place
    const question = questions.find((candidate) => candidate.id === id)
    if (question === undefined) throw new Error(`The chart asks ${id}, which is no question`)
    place = isYes(question, facts) ? place.yes : place.no
  }
  return place.verdict
}

/** The steps in the order of their numbers: as the questions are asked, each place once. */
export function stepsOf(
  start: ChartPlace,
  questions: readonly ChartQuestion[]
): readonly ChartStep[] {
  const found = new Set<ChartStep>()
  const visit = (place: ChartPlace): void => {
    if (place.kind === 'answer' || found.has(place)) return
    found.add(place)
    visit(place.yes)
    visit(place.no)
  }
  visit(start)
  const rank = ({ question }: ChartStep) => questions.findIndex(({ id }) => id === question)
  return [...found].toSorted((one, other) => rank(one) - rank(other))
}
