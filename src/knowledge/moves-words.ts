/** Reads the words for what moved from content/moves, at build time: names, causes and sentences. */
import { z } from 'astro/zod'
import { parse } from 'yaml'
import { taskKinds } from '../domain/advice/advice.ts'
import { heardKinds } from '../domain/situation/heard.ts'

const files = import.meta.glob<string>('../../content/moves/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true
})

const text = z.string()
const clause = z.union([text, z.strictObject({ withDay: text, plain: text })])
const otherCauses = [
  'done',
  'undone',
  'corrected',
  'deleted',
  'brought-back',
  'postponed',
  'taken-up'
] as const

const schema = z.strictObject({
  names: z.record(z.enum(taskKinds), text),
  causes: z.record(z.enum([...heardKinds, ...otherCauses]), clause),
  sentences: z.strictObject({
    title: text,
    since: text,
    gone: text,
    moved: text,
    new: text,
    because: text,
    passed: text,
    overdue: text,
    goneSince: text,
    still: text,
    newAnswer: text,
    bringBack: text
  })
})

/** All of them, checked; a missing or misspelt one stops the build and names the folder. */
export function movesWords(): z.infer<typeof schema> {
  const read = Object.entries(files).map(([path, content]) => {
    const name = path.split('/').at(-1)?.replace('.yaml', '') ?? ''
    return [name, parse(content)]
  })
  const words = schema.safeParse(Object.fromEntries(read))
  if (!words.success) throw new Error(`content/moves: ${words.error.message}`)
  return words.data
}
