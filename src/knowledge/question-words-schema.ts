/** Checks the words of the check at build time, so that a missing one names its file and never reaches a page. */
import { z } from 'astro/zod'
import { verdicts } from '../domain/advice/verdicts.ts'
import { periodUnits } from '../domain/questions/period.ts'
import { questionIds } from '../domain/questions/question-id.ts'
import { recipients } from '../domain/situation/events.ts'
import { statusWordsSchema } from './status-words.ts'

const text = z.string()
const texts = z.record(z.string(), z.string())

const cellWords = z.strictObject({
  label: text,
  options: texts.optional(),
  none: text.optional(),
  errors: texts.optional()
})

const fieldWords = cellWords.extend({ cells: z.record(z.string(), cellWords).optional() })

export const questionWordsSchema = z.strictObject({
  title: text,
  titles: texts.optional(),
  why: text,
  fields: z.record(z.string(), fieldWords)
})

export const allQuestionsSchema = z.record(z.enum(questionIds), questionWordsSchema)

/** The words of page.yaml: those of the island, and those of the page without a script. */
export const checkPageSchema = z.strictObject({
  title: text,
  description: text,
  noScript: z.strictObject({
    lead: text,
    asks: text,
    instead: text,
    articles: text,
    cases: text
  }),
  back: text,
  next: text,
  seeAnswers: text,
  count: z.strictObject({ more: text, one: text, last: text }),
  possible: z.strictObject({
    several: text,
    one: text,
    verdicts: z.record(z.enum(verdicts), text)
  }),
  why: text,
  unknown: text,
  choose: text,
  today: text,
  yesterday: text,
  tomorrow: text,
  lastFriday: text,
  dayOfLastWeek: text,
  dayOfThisWeek: text,
  dayOfNextWeek: text,
  anotherDay: text,
  chooseDate: text,
  noDate: text,
  day: text,
  month: text,
  year: text,
  weekdays: z.array(text).length(7),
  months: z.array(text).length(12),
  units: z.record(z.enum(periodUnits), text),
  amount: text,
  unit: text,
  recipients: z.record(z.enum(recipients), text),
  rowTitle: text,
  addRow: text,
  removeRow: text,
  noRegion: text,
  missing: text,
  review: z.strictObject({
    title: text,
    intro: text,
    change: text,
    changeWhat: text,
    go: text,
    mend: text
  }),
  result: z.strictObject({
    question: text,
    loading: text,
    failed: text,
    again: text,
    plan: text,
    today: text,
    why: text,
    alongWithIt: text,
    aboutTheDates: text,
    change: text,
    another: text
  }),
  link: z.strictObject({
    title: text,
    intro: text,
    addedBeside: text,
    use: text,
    leave: text,
    damaged: text
  }),
  saved: statusWordsSchema,
  errors: z.record(
    z.enum([
      'required',
      'date-incomplete',
      'no-such-day',
      'outside-years',
      'in-future',
      'in-past',
      'answer-before-contact',
      'before-offer',
      'before-request',
      'after-last-interview'
    ]),
    text
  )
})
