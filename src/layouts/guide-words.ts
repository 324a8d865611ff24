/** The words of the list of articles. */
import { z } from 'astro/zod'
import { pageWords } from '../knowledge/page-words.ts'

const guideSchema = z.strictObject({
  title: z.string(),
  description: z.string(),
  intro: z.string(),
  /** What else there is to read. */
  also: z.strictObject({
    title: z.string(),
    links: z.array(
      z.strictObject({
        label: z.string(),
        says: z.string(),
        path: z.templateLiteral(['/', z.string()])
      })
    )
  })
})

export const guideWords = pageWords('guide', guideSchema)
