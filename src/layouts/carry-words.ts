/** The words for taking a plan out of this browser and bringing it back, checked when the site is built. */
import { z } from 'astro/zod'
import { pageWords } from '../knowledge/page-words.ts'
import type { CarryWords } from '../views/carry/carry-words.ts'

const text = z.string()

function texts<Key extends string>(...keys: readonly Key[]) {
  const shape = Object.fromEntries(keys.map((key) => [key, text])) as Record<Key, typeof text>
  return z.strictObject(shape)
}

const carrySchema: z.ZodType<CarryWords> = z.strictObject({
  keep: texts(
    'title',
    'due',
    'quiet',
    'takenOut',
    'save',
    'saveNote',
    'saved',
    'copy',
    'copyNote',
    'copied',
    'notCopied',
    'linkLabel',
    'share',
    'linkFailed'
  ),
  file: texts('open', 'note', 'reading', 'kept', 'inMemory', 'notKept', 'undo', 'undone').extend({
    problems: texts(
      'empty',
      'too-large',
      'not-readable',
      'not-text',
      'web-page',
      'cut-short',
      'not-ours',
      'no-plans',
      'too-new'
    ),
    preview: texts(
      'title',
      'untitled',
      'new',
      'same',
      'more',
      'fileWins',
      'deviceWins',
      'tie',
      'damaged',
      'use',
      'useOne',
      'cancel',
      'nothing',
      'close'
    )
  }),
  missing: texts('title', 'text', 'file', 'link', 'linkText', 'paper', 'paperText'),
  link: texts(
    'title',
    'madeOn',
    'madeOnFor',
    'notWhole',
    'unfinished',
    'waiting',
    'days',
    'notStored',
    'beside',
    'same',
    'changed',
    'keep',
    'open',
    'look',
    'looking',
    'keepAfterAll',
    'leave'
  ).extend({
    bad: texts('title', 'damaged', 'too-long', 'too-new', 'cannot-unpack', 'unchanged')
  })
})

export const carryWords = pageWords('carry', carrySchema)
