/** The words around the drafts, checked when the site is built. */
import { z } from 'astro/zod'
import { pageWords } from '../knowledge/page-words.ts'
import type { MessagesWords } from '../views/messages/messages-words.ts'

const text = z.string().min(1)

const schema: z.ZodType<MessagesWords> = z.strictObject({
  which: text,
  firms: z.array(text).length(3),
  channel: z.strictObject({ title: text, email: text, letter: text, text, phone: text }),
  register: z.strictObject({ title: text, plain: text, formal: text }),
  note: z.strictObject({ letter: text, text }),
  names: z.strictObject({
    title: text,
    kept: text,
    person: text,
    position: text,
    employer: text,
    myName: text,
    myPhone: text
  }),
  part: z.strictObject({
    email: text,
    letter: text,
    text,
    gatekeeper: text,
    call: text,
    'no-news': text,
    voicemail: text
  }),
  subject: text,
  fine: text,
  hint: z.strictObject({
    asks: text,
    needlessAsk: text,
    long: text,
    promisedDay: text,
    reproach: text,
    filler: text,
    assumedNo: text,
    pressure: text,
    bluff: text,
    blank: text,
    blanks: text
  }),
  back: text,
  copy: text,
  copied: text,
  notCopied: text,
  mail: text,
  tooLong: text,
  sms: text,
  share: text,
  notShared: text
})

const words = pageWords('messages', schema)

/** On the page "e-mail" keeps together. */
export const messagesWords = JSON.parse(
  JSON.stringify(words).replace(/\b(e)-(mail)/gi, '$1\u2011$2')
) as MessagesWords
