/** The words of the today list and of what stands on the plan page for several applications. */
import { z } from 'astro/zod'
import { pageWords } from '../knowledge/page-words.ts'
import type { ApplicationsWords, TodayWords } from '../views/applications/applications-words.ts'

const text = z.string()
const notice = z.strictObject({ title: text, text, link: text })
const naming = { unnamed: text, unnamedAgain: text }

const todaySchema: z.ZodType<TodayWords> = z.strictObject({
  ...naming,
  title: text,
  tick: text,
  since: text,
  plan: text,
  dueTitle: text,
  nothingDue: text,
  nothingDueNext: text,
  reading: text,
  doneTitle: text,
  nextTitle: text,
  waitingTitle: text,
  waitsUntil: text,
  waitsOpen: text,
  overTitle: text,
  unfinishedTitle: text,
  unfinished: text,
  goOn: text,
  putAway: text,
  awayTitle: text,
  awayOn: text,
  bringBack: text,
  delete: text,
  askDelete: text,
  yes: text,
  no: text,
  another: text,
  jobTitle: text,
  jobText: text,
  jobTick: text,
  notSaved: text,
  listsFailed: text,
  empty: notice.extend({ back: text }),
  unreadable: notice,
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

const applicationsSchema: z.ZodType<ApplicationsWords> = z.strictObject({
  ...naming,
  label: text,
  others: text,
  all: text,
  nextOn: text,
  today: text,
  theirTurn: text,
  unfinished: text,
  another: text,
  partTitle: text,
  name: text,
  nameAgain: text,
  nameNote: text,
  position: text,
  employer: text,
  sameEmployer: text,
  sameAgency: text,
  sameNote: text,
  noOther: text,
  keep: text,
  gotIt: text,
  withdrew: text,
  putAway: text,
  bringBack: text,
  awayOn: text,
  gotItAsk: text,
  gotItYes: text,
  gotItNo: text,
  gotItNotYet: text,
  withdrewAsk: text,
  withdrewYes: text,
  cancel: text,
  wasGotIt: text,
  wasWithdrawn: text,
  mistake: text,
  tellOthers: text
})

export const todayWords = pageWords(
  'today',
  z.strictObject({
    title: text,
    description: text,
    loading: text,
    needsScript: text,
    today: todaySchema,
    applications: applicationsSchema
  })
)
