/** The words for telling what came back and what moved, checked when the site is built. */
import { z } from 'astro/zod'
import { skipReasons } from '../domain/plan/skip-reasons.ts'
import { heardKinds } from '../domain/situation/heard.ts'
import { heardChoiceIds } from '../domain/situation/heard-choices.ts'
import { movesWords } from '../knowledge/moves-words.ts'
import { pageWords } from '../knowledge/page-words.ts'
import { dayQuestions, type TimelineWords } from '../views/timeline/timeline-words.ts'

const text = z.string()
const dayWords = z.strictObject({ label: text, none: text })

const heardSchema = z.strictObject({
  title: text,
  lead: text,
  choices: z.record(z.enum(heardChoiceIds), text),
  titles: z.partialRecord(z.enum(heardChoiceIds), text),
  which: z.partialRecord(z.enum(heardChoiceIds), text),
  kinds: z.record(z.enum(heardKinds), text),
  whenCalled: z.partialRecord(z.enum(heardKinds), text),
  notes: z.partialRecord(z.enum(heardKinds), text),
  from: text,
  other: text,
  nobody: text,
  date: text,
  dateOwn: text,
  today: text,
  yesterday: text,
  another: text,
  chooseDay: text,
  day: z.record(z.enum(dayQuestions), dayWords),
  answerBy: dayWords,
  isHedged: text,
  prefersThere: text,
  missing: z.strictObject({ kind: text, day: text }),
  record: text,
  correct: text,
  cancel: text
})

const pageSchema = z.strictObject({
  heard: heardSchema,
  own: z.strictObject({ title: text, date: text, outcome: text }),
  happened: z.strictObject({
    title: text,
    fromCheck: text,
    correct: text,
    delete: text,
    of: text
  }),
  later: z.strictObject({
    open: text,
    openQuiet: text,
    of: text,
    when: text,
    never: text,
    why: text,
    reasons: z.record(z.enum(skipReasons), text),
    own: text,
    leaveOut: text,
    cancel: text,
    leftOut: text,
    leftOutBare: text,
    takeUp: text,
    putOff: text
  })
})

export const timelineWords: TimelineWords = {
  ...pageWords('timeline', pageSchema),
  moves: movesWords()
}
