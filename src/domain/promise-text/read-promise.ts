/**
 * Reads a sentence in which an employer says when one will hear. It reads only what it is sure
 * of, asks where two readings are possible, and says so where it knows neither.
 */
import type { Calendar } from '../calendar/business-days.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import { itemsOf } from './clauses/items.ts'
import { readClause } from './clauses/read-clause.ts'
import { clausesOf } from './clauses/split.ts'
import { combine } from './combine.ts'
import type { Reading } from './reading.ts'
import { sentencesOf } from './tokens/sentences.ts'

/** A longer text is a letter, and nobody can say which of its days is meant. */
export const longestPromiseText = 500

export interface PromiseContext {
  /** The day on which it was said decides what "next week" is. */
  readonly saidOn: PlainDate
  /** Changes nothing about the reading. */
  readonly today: PlainDate
  readonly calendar: Calendar
}

export function readPromise(text: string, { saidOn, calendar }: PromiseContext): Reading {
  if (text.length > longestPromiseText) return { kind: 'unknown' }
  const said = { date: saidOn, calendar }
  const clauses = sentencesOf(text).flatMap(({ tokens, isQuestion }) =>
    clausesOf(
      itemsOf(
        tokens.map((token) => token.text),
        said
      ),
      isQuestion
    )
  )
  return combine(
    clauses.map((clause) => readClause(clause, said)),
    said
  )
}
