/** The words of the plan page, of the line and of the sheet, checked when the site is built. */
import { z } from 'astro/zod'
import { pageWords } from '../knowledge/page-words.ts'
import { statusWordsSchema } from '../knowledge/status-words.ts'
import type { LineWords } from '../views/line/line-words.ts'
import type { PlanWords } from '../views/plan/plan-words.ts'
import type { SheetWords } from '../views/print/sheet-words.ts'

const text = z.string()
const notice = z.strictObject({ title: text, text, link: text })
const noticeWithFile = notice.extend({ download: text })

const planSchema: z.ZodType<PlanWords> = z.strictObject({
  title: text,
  toDo: text,
  done: text,
  ifSomethingComes: text,
  alongWithIt: text,
  aboutTheDates: text,
  tick: text,
  print: text,
  calendar: z.strictObject({ put: text, putFirstDay: text, putAll: text, withNames: text }),
  change: text,
  forget: z.strictObject({
    one: text,
    all: text,
    askOne: text,
    askAll: text,
    yes: text,
    no: text
  }),
  words: z.strictObject({ open: text, loading: text, failed: text }),
  saved: statusWordsSchema,
  empty: notice,
  unreadable: noticeWithFile,
  tooNew: noticeWithFile,
  unfinished: notice,
  rulesFailed: notice,
  call: z.strictObject({
    question: text,
    spoke: text,
    'message-left': text,
    rang: text,
    'not-put-through': text,
    cancel: text
  })
})

const lineSchema: z.ZodType<LineWords> = z.strictObject({
  label: text,
  today: text,
  holiday: text,
  andMore: text,
  theirTurn: text,
  nothingToDo: text,
  holidaySentence: text,
  weekendSentence: text,
  daysSentence: text,
  weekSentences: z.array(text),
  weeksSentence: text
})

const sheetSchema: z.ZodType<SheetWords> = z.strictObject({
  name: text,
  question: text,
  toDo: text,
  ifSomethingComes: text,
  seeWords: text,
  seeWordsOverleaf: text,
  wordsTitle: text,
  firstToPickUp: text,
  voicemail: text,
  whoSaidWhat: text,
  day: text,
  who: text,
  what: text,
  keepInMind: text,
  secondPage: text,
  restoreTitle: text,
  restore: text,
  restoreHere: text,
  restoreFromFile: text,
  squareLabel: text,
  made: text,
  rules: text
})

const pageSchema = z.strictObject({
  title: text,
  description: text,
  loading: text,
  ruleVersion: text,
  needsScript: text,
  plan: planSchema,
  line: lineSchema,
  sheet: sheetSchema
})

export const planPageWords = pageWords('plan', pageSchema)
