/**
 * `npm run measure:questions`: how many questions the acceptance cases take, how much each
 * question narrows, and whether what is left out ever changed an advice.
 *
 * A question narrows by the bits that its answer takes off the question which verdict it will be,
 * all its representative answers being as likely. Within a topic, more narrowing is asked first.
 */
import type { PlainDate } from '../../src/domain/calendar/plain-date.ts'
import type { Answers } from '../../src/domain/questions/answers.ts'
import { answersInUse, askedQuestions } from '../../src/domain/questions/path.ts'
import type { QuestionId } from '../../src/domain/questions/question-id.ts'
import { needlessQuestions } from '../../src/domain/questions/relevance.ts'
import type { Ground } from '../../src/domain/questions/relevance-ground.ts'
import {
  groundOf,
  momentsOn,
  outcome,
  stories,
  verdictOf
} from '../domain/questions/check-ground.ts'
import { answersToTry } from './answers-to-try.ts'

/** The topics stand in a fixed order; within each, more narrowing comes first where it can. */
const topics: readonly (readonly QuestionId[])[] = [
  ['offer', 'offer-state', 'interview', 'refusal', 'talk', 'cancelled', 'missed', 'withdrawal'],
  ['said'],
  ['contacts', 'also'],
  ['request', 'came-back'],
  ['elsewhere', 'wishes'],
  ['place']
]
const happened: { readonly [Id in QuestionId]?: string } = {
  'came-back': 'answer',
  request: 'asked',
  elsewhere: 'elsewhere',
  wishes: 'wishes'
}
const mostMedian = 6
const mostQuestions = 10

const paths = stories.map((story) => {
  const ground = groundOf(story)
  const needless = needlessQuestions(story.answers, ground)
  const milliseconds = timeOf(story.answers, ground)
  const asked = askedQuestions(story.answers, needless)
  return { ...story, toldOn: ground.toldOn, needless, asked, milliseconds }
})

console.log('Questions asked in each acceptance case')
for (const { id, asked, needless } of paths) {
  const without = needless.length === 0 ? '' : `, without ${needless.join(' and ')}`
  console.log(`  ${asked.length}  ${id}${without}`)
}
const counts = paths.map(({ asked }) => asked.length)
console.log(`  median ${middle(counts)}, most ${Math.max(...counts)}`)
const times = paths.map(({ milliseconds }) => milliseconds)
console.log(
  `  judged in ${middle(times).toFixed(1)} ms, at most ${Math.max(...times).toFixed(1)} ms`
)

console.log(
  'How much each question narrows, in bits of the verdict, over the cases that can ask it'
)
for (const topic of topics) {
  console.log(`  ${topic.map(narrowingOf).join(', ')}`)
}

const tried = paths.flatMap(({ answers, needless, toldOn }) =>
  checkLeftOut(answers, needless, toldOn)
)
const changed = tried.filter((isSame) => !isSame).length
console.log(`Left out and answered all the same: ${tried.length} times, changed ${changed} advices`)

const isGood = middle(counts) <= mostMedian && Math.max(...counts) <= mostQuestions && changed === 0
process.exitCode = isGood ? 0 : 1

/** How long it takes to judge all questions anew, the quickest of a few times. */
function timeOf(answers: Answers, ground: Ground): number {
  const times = [1, 2, 3, 4].map(() => {
    const afresh = { ...ground, tables: { ...ground.tables } }
    const startedAt = performance.now()
    needlessQuestions(answers, afresh)
    return performance.now() - startedAt
  })
  return Math.min(...times)
}

/** Whether each answer to what was left out leads to the same advice. */
function checkLeftOut(
  answers: Answers,
  needless: readonly QuestionId[],
  toldOn: PlainDate
): readonly boolean[] {
  const used = answersInUse(answers, needless)
  return momentsOn(toldOn).flatMap((moment) => {
    const told = outcome(used, toldOn, moment)
    return needless.flatMap((question) =>
      answersToTry(question, toldOn).map(
        (answer) => outcome({ ...used, [question]: answer }, toldOn, moment) === told
      )
    )
  })
}

function narrowingOf(question: QuestionId): string {
  const bits = paths.flatMap(({ answers, toldOn }) => {
    const opened = opening(question, answers)
    return askedQuestions(opened).includes(question) ? [bitsOf(question, opened, toldOn)] : []
  })
  return `${question} ${mean(bits).toFixed(2)} (${bits.length})`
}

/** What is only asked when it has happened is taken as having happened, so that all are compared alike. */
function opening(question: QuestionId, answers: Answers): Answers {
  const more = happened[question]
  return more === undefined || answers.also === undefined
    ? answers
    : { ...answers, also: { ...answers.also, more: [more] } }
}

function bitsOf(question: QuestionId, answers: Answers, toldOn: PlainDate): number {
  const tries = answersToTry(question, toldOn)
  const found = new Map<string, number>()
  for (const answer of tries) {
    const told = verdictOf({ ...answers, [question]: answer }, toldOn)
    found.set(told, (found.get(told) ?? 0) + 1)
  }
  const shares = [...found.values()].map((count) => count / tries.length)
  return shares.reduce((sum, share) => sum - share * Math.log2(share), 0)
}

function middle(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  const half = Math.floor(sorted.length / 2)
  const upper = sorted[half] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length)
}
