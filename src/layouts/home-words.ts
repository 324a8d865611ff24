/** The words of the first page. The board leads to worked stories by their ids. */
import { z } from 'astro/zod'
import { pageWords } from '../knowledge/page-words.ts'
import { type SignId, signDrawings } from '../views/ui/sign-shapes.ts'

const sign = z.custom<SignId>((id) => typeof id === 'string' && Object.hasOwn(signDrawings, id))

const homeSchema = z.strictObject({
  title: z.string(),
  description: z.string(),
  question: z.string(),
  line: z.strictObject({
    happened: z.array(z.string()),
    today: z.string(),
    end: z.string(),
    endSpoken: z.string()
  }),
  intro: z.string(),
  button: z.string(),
  note: z.string(),
  board: z.strictObject({
    title: z.string(),
    rows: z.array(
      z.strictObject({ case: z.string(), sign, situation: z.string(), answer: z.string() })
    )
  })
})

export const homeWords = pageWords('home', homeSchema)
