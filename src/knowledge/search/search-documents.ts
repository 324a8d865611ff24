/** Everything that the search knows: one document for each page that answers something. */
import { z } from 'astro/zod'
import type { SearchDocument, SearchKind } from '../../domain/search/search-document.ts'
import { type ContentFile, contentFiles } from './content-files.ts'
import { plainText } from './plain-text.ts'
import { alikeWords, loadSynonyms } from './synonyms.ts'

type Found = Omit<SearchDocument, 'alike'>

const articleFields = z.object({ title: z.string(), description: z.string(), answer: z.string() })
const pageFields = z.object({ title: z.string(), description: z.string() })
const tableFields = z.object({ title: z.string(), intro: z.string(), facts: z.json() })

/** The pages of content/pages that are found by their title and description. */
const singlePages: Readonly<Record<string, `/${string}`>> = {
  about: '/about/',
  privacy: '/privacy/',
  worksheet: '/worksheet/',
  guide: '/guide/',
  cases: '/cases/',
  today: '/today/',
  'how-we-decide': '/how-we-decide/'
}

export function searchDocuments(): readonly SearchDocument[] {
  const groups = loadSynonyms()
  return [...articles(), ...cases(), ...tables(), ...pages()].map((found) => ({
    ...found,
    alike: alikeWords([found.title, found.answer, found.headings].join(' '), groups)
  }))
}

function articles(): readonly Found[] {
  return contentFiles('articles').map((file) => {
    const { title, description, answer } = fieldsOf(file, 'articles', articleFields)
    const { headings, text } = plainText(file.body)
    const parts = `${description} ${headings}`
    return page(`/guide/${file.id}/`, 'article', { title, answer, headings: parts, text })
  })
}

function cases(): readonly Found[] {
  return contentFiles('cases').map((file) => {
    const { title, description } = fieldsOf(file, 'cases', pageFields)
    const { headings, text } = plainText(file.body)
    return page(`/cases/${file.id}/`, 'case', { title, answer: description, headings, text })
  })
}

function tables(): readonly Found[] {
  return contentFiles('rules/facts').map((file) => {
    const { title, intro, facts } = fieldsOf(file, 'rules/facts', tableFields)
    const text = textsIn(facts).join('. ')
    const words = { title, answer: intro, headings: '', text }
    return page(`/how-we-decide/rules/${file.id}/`, 'rules', words)
  })
}

function pages(): readonly Found[] {
  return contentFiles('pages').flatMap((file) => {
    const path = singlePages[file.id]
    if (path === undefined) return []
    const { title, description } = fieldsOf(file, 'pages', pageFields)
    const { headings, text } = plainText(file.body)
    return [page(path, 'page', { title, answer: description, headings, text })]
  })
}

function page(path: `/${string}`, kind: SearchKind, words: Omit<Found, 'path' | 'kind'>): Found {
  return { path, kind, ...words }
}

function fieldsOf<Schema extends z.ZodType>(
  { id, fields }: ContentFile,
  folder: string,
  schema: Schema
): z.infer<Schema> {
  const parsed = schema.safeParse(fields)
  if (!parsed.success) throw new Error(`content/${folder}/${id}: ${parsed.error.message}`)
  return parsed.data
}

/** All texts of a tree, in their order. */
function textsIn(tree: z.infer<ReturnType<typeof z.json>>): readonly string[] {
  if (typeof tree === 'string') return [tree]
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(textsIn) : []
}
