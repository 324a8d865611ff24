/** What the front matter of a worked story must say: a situation, and the advice that must come out. */
import { z } from 'astro/zod'
import { taskKinds } from '../domain/advice/advice.ts'
import { measures, verdicts } from '../domain/advice/verdicts.ts'
import { countries } from '../domain/calendar/holidays.ts'
import { channels, recipients } from '../domain/situation/events.ts'
import { sectors } from '../domain/situation/situation.ts'
import { calendarDate } from './calendar-date-schema.ts'

const addressee = z.enum([...recipients, 'other-firm', 'turned-down'])

/** Only what is named is compared. Counts are of messages and calls to this employer. */
const expectation = z.strictObject({
  verdict: z.enum(verdicts),
  day: calendarDate.optional(),
  channel: z.enum(['email', 'phone', 'none']).optional(),
  recipient: addressee.optional(),
  lastDay: calendarDate.optional(),
  beforeNoon: z.boolean().optional(),
  contacts: z.number().int().optional(),
  calls: z.number().int().optional(),
  tasks: z
    .array(
      z.strictObject({
        kind: z.enum(taskKinds),
        date: calendarDate,
        recipient: addressee.optional()
      })
    )
    .optional(),
  measures: z.array(z.enum(measures)).optional(),
  measuresNot: z.array(z.enum(measures)).optional(),
  never: z
    .strictObject({
      channels: z.array(z.enum(channels)).optional(),
      recipients: z.array(addressee).optional(),
      /** With recipients: only contacts before this day are forbidden. */
      before: calendarDate.optional(),
      /** No contact at all on or between these days. */
      between: z.tuple([calendarDate, calendarDate]).optional()
    })
    .optional()
})

/** An event's own shape is checked by parseSituation, which knows every kind. */
const event = z.looseObject({ kind: z.string(), date: calendarDate })

const variant = z.strictObject({
  today: calendarDate.optional(),
  addEvents: z.array(event).optional(),
  /** The same offer, made by someone else. */
  offerFrom: z.enum(recipients).optional(),
  expect: expectation
})

export const caseSchema = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1).max(160),
  today: calendarDate,
  afterHours: z.boolean().default(false),
  country: z.enum(countries),
  region: z.string().optional(),
  sector: z.enum(sectors),
  turnedDown: z.number().int().default(0),
  names: z.partialRecord(z.enum(recipients), z.string()).default({}),
  events: z.array(event).min(1),
  expect: expectation,
  variants: z.array(variant).default([])
})

export type CaseFrontMatter = z.infer<typeof caseSchema>
export type Expectation = z.infer<typeof expectation>
