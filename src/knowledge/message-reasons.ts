/** What is told about each draft in the library of messages: when it is for, and why it is worded so. */
import { z } from 'astro/zod'
import { type TaskKind, taskKinds } from '../domain/advice/advice.ts'
import { isCondition, isPlaceholder } from '../domain/messages/vocabulary.ts'
import { readFolder } from './read-folder.ts'

/** The situations in which people look for words, in the order in which they come. */
export const messageSituations = [
  'after-the-interview',
  'asking',
  'they-asked-you',
  'last-note',
  'offers',
  'deadlines',
  'checks-and-start',
  'a-no',
  'reopening'
] as const
export type MessageSituation = (typeof messageSituations)[number]

const variant = z.strictObject({
  title: z.string().min(1).max(90),
  /** What is known in it: blanks to be filled in, and conditions of the words. */
  known: z.array(z.string().refine((name) => isPlaceholder(name) || isCondition(name)))
})

export const messageReasonsSchema = z.strictObject({
  situation: z.enum(messageSituations),
  /** Its place among the messages of its situation. */
  order: z.number().int().positive(),
  title: z.string().min(1).max(70),
  when: z.string().min(1).max(240),
  why: z.array(z.string().min(1).max(260)).min(2).max(5),
  claims: z.array(z.string()).default([]),
  variants: z.array(variant).min(1)
})
export type MessageReasons = z.infer<typeof messageReasonsSchema>

/** By kind of task, each situation in its order. @throws when a file does not fit or is named after no task. */
export function loadMessageReasons(top?: string): ReadonlyMap<TaskKind, MessageReasons> {
  const found = new Map(
    readFolder('messages-why', messageReasonsSchema, top).map(({ id, entry }) => [id, entry])
  )
  const stray = [...found.keys()].find((id) => !taskKinds.some((kind) => kind === id))
  if (stray !== undefined)
    throw new Error(`content/messages-why/${stray}.yaml: no task is called so`)
  return new Map(
    taskKinds
      .flatMap((kind) => {
        const reasons = found.get(kind)
        return reasons === undefined ? [] : [[kind, reasons] as const]
      })
      .toSorted(([, one], [, other]) => one.order - other.order)
  )
}
