/**
 * Reads the words of a page from content/pages, at build time. The page says which words it
 * needs; a missing or misspelt one stops the build and names the file.
 */
import type { z } from 'astro/zod'
import { parse } from 'yaml'

const files = import.meta.glob<string>('../../content/pages/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true
})

export function pageWords<Schema extends z.ZodType>(name: string, schema: Schema): z.infer<Schema> {
  const text = files[`../../content/pages/${name}.yaml`]
  if (text === undefined) throw new Error(`content/pages/${name}.yaml is missing`)
  const words = schema.safeParse(parse(text))
  if (!words.success) throw new Error(`content/pages/${name}.yaml: ${words.error.message}`)
  return words.data
}
