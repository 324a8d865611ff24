/** Everything that the search knows: one document for each page that answers something. */
import { z } from 'astro/zod'
import type { SearchDocument, SearchKind } from '../../domain/search/search-document.ts'
import { type ContentFile, contentFiles } from './content-files.ts'
import { plainText } from './plain-text.ts'
import { alikeWords, loadSynonyms } from './synonyms.ts'

type Found = Omit<SearchDocument, 'alike'>

const articleFields = z.object({ title: z.string(), description: z.string(), answer: z.string() })
const pageFields = z.object({ title: z.string(), description: z.string() })
const termFields = z.object({ term: z.string(), says: z.string() })
const messageFields = z.object({
  situation: z.string(),
  title: z.string(),
  when: z.string(),
  why: z.array(z.string())
})
const claimFields = z.object({
  statement: z.string(),
  figure: z.union([z.string(), z.number()]).default('')
})
const tableFields = z.object({ title: z.string(), intro: z.string(), facts: z.json() })

/** The pages of content/pages that are found by their title and description. */
const singlePages: Readonly<Record<string, `/${string}`>> = {
  about: '/about/',
  privacy: '/privacy/',
  worksheet: '/worksheet/',
  guide: '/guide/',
  cases: '/cases/',
  today: '/today/',
  'message-library': '/messages/',
  glossary: '/glossary/',
  sources: '/sources/',
  changes: '/changes/',
  'how-we-decide': '/how-we-decide/'
}

export function searchDocuments(): readonly SearchDocument[] {
  const groups = loadSynonyms()
  const all = [articles, cases, messages, terms, claims, tables, pages]
  return all
    .flatMap((read) => read())
    .map((found) => ({
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

function messages(): readonly Found[] {
  return contentFiles('messages-why').map((file) => {
    const { situation, title, when, why } = fieldsOf(file, 'messages-why', messageFields)
    const words = { title, answer: when, headings: '', text: why.join(' ') }
    return page(`/messages/${situation}/#${file.id}`, 'message', words)
  })
}

function terms(): readonly Found[] {
  return contentFiles('glossary').map((file) => {
    const { term, says } = fieldsOf(file, 'glossary', termFields)
    const words = { title: term, answer: says, headings: '', text: '' }
    return page(`/glossary/#${file.id}`, 'term', words)
  })
}

function claims(): readonly Found[] {
  return contentFiles('claims').map((file) => {
    const { statement, figure } = fieldsOf(file, 'claims', claimFields)
    const words = { title: statement, answer: String(figure), headings: '', text: '' }
    return page(`/sources/claims/${file.id}/`, 'claim', words)
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
