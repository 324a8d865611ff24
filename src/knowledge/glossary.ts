/** The words that this site explains: how each may stand in a text, and what it means. */
import { z } from 'astro/zod'
import { readFolder } from './read-folder.ts'

export const termSchema = z.strictObject({
  term: z.string().min(2).max(40),
  /** How it stands in running text, where that is not the term itself. */
  forms: z.array(z.string().min(2)).min(1).optional(),
  says: z.string().min(40).max(420),
  claims: z.array(z.string()).default([])
})

export interface Term {
  readonly id: string
  readonly term: string
  readonly forms: readonly string[]
  readonly says: string
  readonly claims: readonly string[]
}

/** All terms, in the order of the alphabet. @throws when a file does not fit. */
export function loadGlossary(top?: string): readonly Term[] {
  return readFolder('glossary', termSchema, top)
    .map(({ id, entry: { forms, ...entry } }) => ({ id, ...entry, forms: forms ?? [entry.term] }))
    .toSorted((one, other) => one.term.localeCompare(other.term, 'en'))
}
