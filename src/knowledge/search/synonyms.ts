/**
 * Other words for what a page is about, from content/search/synonyms.yaml. A page whose title, answer
 * or headings hold one word of a group is found by the others, too.
 */
import { z } from 'astro/zod'
import { searchWords } from '../../domain/search/search-words.ts'
import { contentFiles } from './content-files.ts'

const synonymsSchema = z.array(z.array(z.string().min(2)).min(2)).min(1)

export type SynonymGroups = readonly (readonly string[])[]

export function loadSynonyms(): SynonymGroups {
  const file = contentFiles('search').find(({ id }) => id === 'synonyms')
  const groups = synonymsSchema.safeParse(file?.fields)
  if (!groups.success) throw new Error(`content/search/synonyms.yaml: ${groups.error.message}`)
  return groups.data
}

/** The groups that the text touches, as words. */
export function alikeWords(text: string, groups: SynonymGroups): string {
  const padded = ` ${searchWords(text).join(' ')} `
  return groups
    .filter((group) => group.some((words) => padded.includes(` ${searchWords(words).join(' ')} `)))
    .flat()
    .join(' ')
}
