/** What the front matter of a worked story must say. */
import { z } from 'astro/zod'
import { calendarDate } from './calendar-date-schema.ts'

export const caseSchema = z.looseObject({
  title: z.string().min(1),
  today: calendarDate
})
