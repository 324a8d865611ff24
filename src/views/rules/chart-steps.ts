/** The steps of the flow chart under their headings, with the number or the answer that each leads to. */
import type { ChartPlace, ChartStep, ChartVerdict } from '../../domain/chart/chart.ts'
import type { ChartPart } from '../../domain/chart/questions.ts'

export type ShownTarget =
  | { readonly kind: 'go'; readonly number: number }
  | { readonly kind: 'answer'; readonly verdict: ChartVerdict }

export interface ShownStep {
  readonly number: number
  readonly question: string
  readonly yes: ShownTarget
  readonly no: ShownTarget
}

export interface ShownPart {
  readonly id: string
  readonly title: string
  readonly steps: readonly ShownStep[]
}

export interface ChartWords {
  readonly parts: Readonly<Record<string, string>>
  readonly questions: Readonly<Record<string, string>>
}

/** `steps` in the order of their numbers. */
export function chartPartsOf(
  steps: readonly ChartStep[],
  parts: readonly ChartPart[],
  words: ChartWords
): readonly ShownPart[] {
  const targetOf = (place: ChartPlace): ShownTarget =>
    place.kind === 'answer'
      ? { kind: 'answer', verdict: place.verdict }
      : { kind: 'go', number: steps.indexOf(place) + 1 }
  const shown = steps.map((step, index) => ({
    id: step.question,
    number: index + 1,
    question: words.questions[step.question] ?? step.question,
    yes: targetOf(step.yes),
    no: targetOf(step.no)
  }))
  return parts.map(({ id, questions }) => ({
    id,
    title: words.parts[id] ?? id,
    steps: shown.filter((step) => questions.some((question) => question.id === step.id))
  }))
}
