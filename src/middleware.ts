/**
 * Leads from the first place of each explained word in an article to its explanation.
 *
 * It works on the finished page: only there is the text in the order in which it is read.
 */
import { defineMiddleware } from 'astro:middleware'
import { loadGlossary, type Term } from './knowledge/glossary.ts'
import { linkTerms } from './knowledge/link-terms.ts'
import { link } from './views/ui/link.ts'

const articles = '/guide/[topic]/[slug]'

let terms: readonly Term[] | undefined

export const onRequest = defineMiddleware(async ({ routePattern }, next) => {
  const page = await next()
  if (routePattern !== articles) return page
  // The words are read once for all articles.
  terms ??= loadGlossary()
  const linked = linkTerms(await page.text(), terms, ({ id }) => link(`/glossary/#${id}`))
  return new Response(linked, page)
})
