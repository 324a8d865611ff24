/** What the front matter of an article must say. Unknown keys are refused, so that a misspelt one is noticed. */
import { z } from 'astro/zod'
import { calendarDate } from './calendar-date-schema.ts'

/** The folders below content/articles, in the order in which they are shown. */
export const articleTopics = [
  'before-you-leave',
  'first-day',
  'inside-hiring',
  'following-up',
  'silence',
  'what-is-an-offer',
  'checks',
  'other-irons',
  'after-a-no',
  'by-sector',
  'by-country',
  'looking-after-yourself'
] as const

export type ArticleTopic = (typeof articleTopics)[number]

const answerValue = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.date().transform((instant) => instant.toISOString().slice(0, 10)),
  z.array(z.json())
])

const prefilledCheck = z.strictObject({
  label: z.string().min(1),
  answers: z.record(z.string(), z.record(z.string(), answerValue))
})

export const articleSchema = z.strictObject({
  title: z.string().min(1),
  description: z.string().min(1).max(160),
  answer: z.string().min(1),
  advice: z.enum(['do', 'consider']),
  notFor: z.string().min(1),
  reviewed: calendarDate,
  claims: z.array(z.string()).min(3),
  related: z.array(z.string()),
  check: prefilledCheck
})
