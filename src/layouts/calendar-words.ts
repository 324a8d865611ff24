/** The words of the calendar, checked when the site is built. */
import { z } from 'astro/zod'
import { taskKinds } from '../domain/advice/advice.ts'
import { pageWords } from '../knowledge/page-words.ts'
import type { CalendarWords } from '../views/calendar/calendar-words.ts'

const text = z.string()

const calendarSchema: z.ZodType<CalendarWords> = z.strictObject({
  title: text,
  titleWithNames: text,
  titles: z.record(z.enum(taskKinds), text),
  decided: text,
  entry: z.strictObject({
    subject: text,
    words: text,
    call: text,
    firstToPickUp: text,
    voicemail: text,
    ifSomethingComes: text,
    branch: text,
    ifNothingComes: text,
    link: text
  }),
  made: z.strictObject({ one: text, many: text }),
  nothing: text,
  behind: text,
  notBehind: text,
  old: z.strictObject({ title: text, text, gone: text }),
  howToDelete: text
})

export const calendarWords = pageWords('calendar', calendarSchema)
