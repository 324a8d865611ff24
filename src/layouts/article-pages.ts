/**
 * What the pages of the guide are made from: the articles by topic, and the sources that one
 * article cites, numbered in the order of its front matter.
 */
import { type CollectionEntry, getCollection, getEntry } from 'astro:content'
import type { Certainty } from '../views/article/how-sure.ts'
import type { CitedSource } from '../views/article/SourceList.tsx'
import { link } from '../views/ui/link.ts'
import { articleWords } from './article-words.ts'
import { topics } from './topics.ts'

export type Article = CollectionEntry<'articles'>

export interface TopicWithArticles {
  readonly id: string
  readonly title: string
  readonly articles: readonly Article[]
}

export function articlePath(id: string): `/${string}` {
  return `/guide/${id}/`
}

export function topicOf(id: string): string {
  return id.split('/')[0] ?? ''
}

/** Topics without an article are left out. */
export async function articlesByTopic(): Promise<readonly TopicWithArticles[]> {
  const articles = await getCollection('articles')
  return topics
    .map((topic) => ({
      ...topic,
      articles: articles
        .filter(({ id }) => topicOf(id) === topic.id)
        .toSorted((one, other) => one.data.title.localeCompare(other.data.title, 'en'))
    }))
    .filter((topic) => topic.articles.length > 0)
}

export async function relatedArticles(article: Article): Promise<readonly Article[]> {
  const found = await Promise.all(article.data.related.map((id) => getEntry('articles', id)))
  return found.filter((entry) => entry !== undefined)
}

export interface CitedClaim extends CitedSource {
  readonly certainty: Certainty
}

export async function citedClaims(article: Article): Promise<readonly CitedClaim[]> {
  return Promise.all(article.data.claims.map(citedClaim))
}

async function citedClaim(id: string): Promise<CitedClaim> {
  const claim = await getEntry('claims', id)
  if (claim === undefined) throw new Error(`There is no claim "${id}"`)
  const source = await getEntry('sources', claim.data.source)
  if (source === undefined) throw new Error(`There is no source "${claim.data.source}"`)
  const { certainty, attributedTo } = claim.data
  const { publisher, date, url } = source.data
  return {
    certainty,
    certaintyLabel: articleWords.certainties[certainty].label,
    statementHref: link(`/sources/claims/${id}/`),
    publisher,
    year: yearOf(date) ?? articleWords.noDate,
    ...(attributedTo === undefined ? {} : { attributedTo }),
    ...(url === undefined ? {} : { url })
  }
}

function yearOf(date: string | number | undefined): string | undefined {
  return /\d{4}/.exec(String(date ?? ''))?.[0]
}
