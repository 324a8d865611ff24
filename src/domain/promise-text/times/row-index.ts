/** Tables of times by the words that they can begin with, so that most words are passed over at once. */
import { beginningsOf } from '../tokens/pattern.ts'
import type { TimeRow } from './time-row.ts'
import { namesNumber } from './time-words.ts'

export type RowIndex = ReadonlyMap<string, readonly TimeRow[]>

/** Stands for every class of words: numbers, weekdays, months, units. */
const anyNumber = '{}'

/** Rows that begin with a class of words stand under one key. */
export function indexed(table: readonly TimeRow[]): RowIndex {
  const index = new Map<string, TimeRow[]>()
  for (const row of table) {
    for (const start of beginningsOf(row.say)) {
      const key = start.startsWith('{') ? anyNumber : start
      const list = index.get(key) ?? []
      if (!list.includes(row)) index.set(key, [...list, row])
    }
  }
  return index
}

/** The rows that may begin with a word. */
export function rowsFor(index: RowIndex, word: string): readonly TimeRow[] {
  const byWord = index.get(word) ?? []
  if (!namesNumber(word)) return byWord
  return [...new Set([...byWord, ...(index.get(anyNumber) ?? [])])]
}
