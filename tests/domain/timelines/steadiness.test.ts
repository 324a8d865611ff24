/** Promise 12 over random timelines: no day turns a stop into a chase, and no change leaves a trace. */
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Advice } from '../../../src/domain/advice/advice.ts'
import { advise } from '../../../src/domain/advise.ts'
import { nextBusinessDay } from '../../../src/domain/calendar/business-days.ts'
import { plainDate } from '../../../src/domain/calendar/plain-date.ts'
import {
  type Answer,
  type Answers,
  type AnswerValue,
  parseAnswers
} from '../../../src/domain/questions/answers.ts'
import { answersInUse, askedQuestions } from '../../../src/domain/questions/path.ts'
import { type QuestionId, questionIds } from '../../../src/domain/questions/question-id.ts'
import { questions } from '../../../src/domain/questions/questions.ts'
import { situationOf } from '../../../src/domain/questions/situation-of.ts'
import {
  adviceFor,
  calendar,
  contactsOf,
  holds,
  knowledge,
  knownFor,
  runs
} from './advice-of-moment.ts'
import type { RandomMoment } from './random-situations.ts'

const chasing = ['email', 'call', 'last-note']

/** How many business days after the "stop" are looked at. */
const daysAhead = 40

/** Ten thousand runs take longer than other tests. */
const patience = 120_000

/** What the promise itself excepts: an offer's start still ahead, and another offer's deadline. */
function isExcepted(moment: RandomMoment, advice: Advice): boolean {
  const { offer, day } = knownFor(moment, advice)
  const startAhead = offer.start !== null && offer.start > day
  const isOpen = offer.grade !== 'none' && offer.grade !== 'hint'
  const elsewhere = moment.situation.events.some(({ kind }) => kind === 'elsewhere')
  return (startAhead && isOpen) || elsewhere
}

/** Whether the day's one task is a chase; a call that they asked for is none. */
function chases(advice: Advice): boolean {
  const [task] = contactsOf(advice)
  return chasing.includes(advice.verdict) && task?.kind !== 'invited-call'
}

test(
  'promise 12: a day passing never turns “stop” into a chase',
  () => {
    let stops = 0
    holds((moment, advice) => {
      if (advice.verdict !== 'stop' || isExcepted(moment, advice)) return
      stops += 1
      let today = advice.asOf
      for (let passed = 0; passed < daysAhead; passed += 1) {
        today = nextBusinessDay(calendar, today)
        const later = adviceFor({ ...moment, today, afterHours: false })
        expect(chases(later), `${today}: ${later.verdict}`).toBe(false)
      }
    })
    expect(stops, 'timelines on which the answer is to stop').toBeGreaterThan(runs.numRuns / 40)
  },
  patience
)

const days = ['2026-11-02', '2026-11-13', '2026-11-20', '2026-11-24', '2026-12-04'] as const

/** Any answers to the questions that steer, with the days that they need. */
const someAnswers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(
    questionIds.map((id) => [
      id,
      fc.record(
        Object.fromEntries(
          questions[id].fields.flatMap((field): readonly [string, fc.Arbitrary<AnswerValue>][] => {
            if (field.kind === 'choice') return [[field.id, fc.constantFrom(...field.options)]]
            if (field.kind === 'several') return [[field.id, fc.subarray([...field.options])]]
            if (field.kind === 'date') return [[field.id, fc.constantFrom(...days)]]
            return []
          })
        )
      )
    ])
  )
)

function changed(answers: Answers, question: QuestionId, answer: Answer | undefined): Answers {
  return { ...answers, [question]: { ...answers[question], ...answer } }
}

/** As after closing the page: kept as text, and read again. */
function savedAndRead(answers: Answers): Answers {
  return parseAnswers(JSON.parse(JSON.stringify(answers))).answers
}

function adviceOf(answers: Answers): Advice {
  const today = plainDate('2026-11-24')
  return advise(situationOf(answers, today).situation, { today, afterHours: false }, knowledge)
}

test(
  'promise 12: a change of answer and its change back restore the same plan',
  () => {
    let moved = 0
    fc.assert(
      fc.property(someAnswers, someAnswers, fc.nat(), (answers, others, pick) => {
        const asked = askedQuestions(answers)
        const question = asked[pick % asked.length] ?? 'stage'
        const there = savedAndRead(changed(answers, question, others[question]))
        const back = savedAndRead(changed(there, question, answers[question]))
        expect(answersInUse(back)).toEqual(answersInUse(answers))
        expect(adviceOf(back)).toEqual(adviceOf(answers))
        if (!isDeepStrictEqual(answersInUse(there), answersInUse(answers))) moved += 1
      }),
      runs
    )
    expect(moved, 'changes that changed what counts').toBeGreaterThan(runs.numRuns / 20)
  },
  patience
)
