/** A source as it is named to readers. One without an address is named, not linked. */
import { z } from 'astro/zod'
import { calendarDate } from './calendar-date-schema.ts'

export const sourceSchema = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  date: z.union([calendarDate, z.string().min(1), z.number()]).optional(),
  url: z.url({ protocol: /^https?$/ }).optional()
})
