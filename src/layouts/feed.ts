/** The articles as a feed, those first that were checked last. Made only for a site with an address. */
import { getCollection } from 'astro:content'
import type { APIRoute } from 'astro'
import { escapeXml } from '../knowledge/escape-xml.ts'
import { link } from '../views/ui/link.ts'
import { articlePath } from './article-pages.ts'
import { homeWords } from './home-words.ts'
import { siteWords } from './site-words.ts'

const element = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`

export const GET: APIRoute = async ({ site }) => {
  const addressOf = (path: `/${string}`) => new URL(link(path), site).href
  const articles = await getCollection('articles')
  const items = articles
    .toSorted(
      (one, other) =>
        other.data.reviewed.localeCompare(one.data.reviewed) || one.id.localeCompare(other.id)
    )
    .map(({ id, data }) =>
      [
        '<item>',
        element('title', data.title),
        element('link', addressOf(articlePath(id))),
        element('guid', addressOf(articlePath(id))),
        element('description', data.answer),
        '</item>'
      ].join('')
    )
  const head = [
    element('title', siteWords.name),
    element('link', addressOf('/')),
    element('description', homeWords.description),
    element('language', 'en')
  ].join('')
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel>${head}\n${items.join('\n')}\n</channel></rss>\n`
  return new Response(text, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
}
