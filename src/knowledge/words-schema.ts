/** The shape of every word file, and which files there must be: one for each verdict, task and measure. */
import { z } from 'astro/zod'
import { taskKinds } from '../domain/advice/advice.ts'
import { strengths } from '../domain/advice/certainty.ts'
import { measures, phases, verdicts } from '../domain/advice/verdicts.ts'
import type { Part, Passage } from '../domain/messages/words.ts'
import { recipients } from '../domain/situation/events.ts'

const text = z.string().min(1)
const condition = z.union([text, z.array(text).min(1)])
const part: z.ZodType<Part> = z.union([
  text,
  z.strictObject({ when: condition, say: z.lazy(() => passage) }),
  z.strictObject({ oneOf: z.array(z.lazy(() => part)).min(1) })
])
const passage: z.ZodType<Passage> = z.union([z.string(), z.array(part)], {
  error: 'this must be a text, or a list of parts: a text, when with say, or oneOf'
})
const paragraphs = z.array(passage).min(1)

const verdict = z.strictObject({
  opening: text,
  short: passage,
  headline: passage,
  strength: z.enum(strengths),
  ifWrong: z.strictObject({ acting: passage, waiting: passage })
})
const measure = z.strictObject({ title: passage, detail: passage })
const happened = z.strictObject({ title: passage, detail: passage, who: passage })
const reason = z.record(z.string().regex(/^[a-z-]+$/), passage)
const task = z.strictObject({
  title: passage,
  detail: passage,
  lineTitle: passage,
  lineDetail: passage
})
const branch = z.strictObject({
  order: z.number(),
  verdict: z.enum([...verdicts, 'next']),
  verdicts: z.array(z.enum(verdicts)).optional(),
  phases: z.array(z.enum(phases)).optional(),
  when: condition.optional(),
  title: passage,
  detail: passage
})
const message = z
  .strictObject({
    email: z.strictObject({ subject: passage, body: paragraphs }).optional(),
    letter: z.boolean().optional(),
    text: passage.optional(),
    phone: z
      .strictObject({
        gatekeeper: passage,
        body: passage,
        next: passage.optional(),
        noNews: passage,
        voicemail: passage
      })
      .optional()
  })
  .refine(({ email, phone }) => email !== undefined || phone !== undefined, {
    error: 'a message needs email, phone or both'
  })
  .refine(({ email, letter }) => email === undefined || letter !== undefined, {
    error: 'say whether it may go by post: letter: true or false'
  })

const change = z.strictObject({
  title: passage,
  verdict: z.enum(verdicts).optional(),
  detail: passage.optional()
})
const same = z.strictObject({
  title: text,
  say: z.array(text).length(3),
  clauses: z.array(
    z.strictObject({
      fact: text,
      level: text,
      verdicts: z.array(z.enum(verdicts)).optional(),
      phases: z.array(z.enum(phases)).optional(),
      when: condition.optional(),
      say: text
    })
  )
})

const oneAndMany = z.strictObject({ one: text, many: text })
const pieces = z.strictObject({
  by: text,
  within: text,
  withinOne: text,
  soon: text,
  earlyNewYear: text,
  today: text,
  onDay: text,
  beforeNoon: text,
  putOff: text,
  and: text,
  counts: z.array(text),
  units: z.record(z.enum(['days', 'business-days', 'weeks', 'months']), oneAndMany),
  turnedDown: oneAndMany
})

const kindsOfEvent = [
  'application',
  'talk',
  'interview',
  'missed-appointment',
  'cancelled-interview',
  'said',
  'wish',
  'away',
  'contact',
  'reply',
  'request',
  'offer',
  'checks',
  'accepted',
  'declined',
  'withdrew',
  'elsewhere',
  'asked-for-time',
  'decided-elsewhere',
  'refusal'
] as const

/** All folders at once, each a record of its files by id. */
export const wordsSchema = z.strictObject({
  verdicts: z.record(z.enum(verdicts), verdict),
  tasks: z.record(z.enum(taskKinds), task),
  measures: z.record(z.enum(measures), measure),
  reasons: z.record(z.string(), reason),
  branches: z.record(z.string(), branch),
  messages: z.partialRecord(z.enum(taskKinds), message),
  explanations: z.strictObject({
    titles: z.strictObject({ changes: text, note: text }),
    changes: z.record(z.string(), change),
    outcomes: z.record(z.enum(verdicts), passage),
    same
  }),
  wording: z.strictObject({
    recipients: z.record(z.enum([...recipients, 'other-firm', 'turned-down', 'nobody']), text),
    pieces,
    letter: z.strictObject({
      greeting: passage,
      signOff: passage,
      head: paragraphs,
      script: z.strictObject({ spoken: text, ifNoNews: text, writeDown: text, goodbye: text })
    }),
    notes: z.array(part),
    relief: z.strictObject({ lead: passage, text: passage }),
    happened: z.record(z.enum(kindsOfEvent), happened)
  })
})
export type WordsSource = z.infer<typeof wordsSchema>

/** The folders of content/ that hold words. */
export const wordsFolders = [
  'verdicts',
  'tasks',
  'measures',
  'reasons',
  'branches',
  'messages',
  'explanations',
  'wording'
] as const
