/** The sentence for what is wrong with a field or a cell: its own if it has one, else the general one. */
import type { Problem } from '../../domain/questions/problem.ts'
import type { CheckWords, FieldWords } from './question-words.ts'

export interface Spot {
  readonly field: string
  readonly row: number | undefined
  readonly cell: string | undefined
}

export function sentenceFor(
  problems: readonly Problem[],
  spot: Spot,
  words: FieldWords,
  check: CheckWords
): string | undefined {
  const problem = problems.find(
    ({ field, row, cell }) => field === spot.field && row === spot.row && cell === spot.cell
  )
  return problem && (words.errors?.[problem.kind] ?? check.errors[problem.kind])
}
