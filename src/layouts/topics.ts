/** The topics of the articles, with their titles, in the order in which they are shown. */
import { z } from 'astro/zod'
import { articleTopics } from '../knowledge/article-schema.ts'
import { pageWords } from '../knowledge/page-words.ts'

const topicsSchema = z
  .array(z.strictObject({ id: z.enum(articleTopics), title: z.string() }))
  .length(articleTopics.length)

export const topics = pageWords('topics', topicsSchema)

export function topicTitle(id: string): string {
  return topics.find((topic) => topic.id === id)?.title ?? id
}
