/** What stands for an open answer: whole stories, days, people, or the options of the question. */
import type { Answers } from '../questions/answers.ts'
import { type CellField, type Field, unknown } from '../questions/field.ts'
import { questions } from '../questions/questions.ts'
import { fillAnswer, withAnswers } from './fill-answer.ts'
import type { OpenAnswer } from './open-answers.ts'
import { type DayContext, hasDays, representativeDays } from './representative-days.ts'
import { representativePeople } from './representative-people.ts'
import { hasStories, representativeStories } from './representative-stories.ts'

/** Where some options are alike for every rule, one of them stands for all. */
const options: Readonly<Record<string, readonly string[]>> = {
  /** Every pace, and a place on duty round the clock. The first is "something else". */
  'place.sector': [unknown, 'hospital', 'government', 'retail'],
  'contacts.how': ['email', 'spoke', 'voicemail', 'rang', 'not-put-through'],
  /** Only public holidays, and what to reopen, hang on these: no verdict does. */
  'place.country': [],
  'also.turnedDown': []
}

/** The answers with each of the representatives in turn; empty when no verdict hangs on it. */
export function fillingsOf(
  open: OpenAnswer,
  answers: Answers,
  context: DayContext
): readonly Answers[] {
  const stories = representativeStories(open.name, answers, context)
  if (stories !== undefined) return stories.map((story) => withAnswers(answers, story))
  return valuesFor(open, answers, context).map((value) => fillAnswer(answers, open, value))
}

function valuesFor(open: OpenAnswer, answers: Answers, context: DayContext): readonly string[] {
  const field = fieldOf(open)
  if (field?.kind === 'date') return representativeDays(open.name, answers, context)
  if (field?.kind === 'recipient') return representativePeople(open.name, answers)
  if (field?.kind !== 'choice') return []
  return options[open.name] ?? field.options.filter((option) => option !== unknown)
}

function fieldOf({ question, field, row }: OpenAnswer): Field | CellField | undefined {
  const fields: readonly Field[] = questions[question].fields
  if (row === undefined) return fields.find(({ id }) => id === field)
  const list = fields.find(({ kind }) => kind === 'rows')
  return list?.kind === 'rows' ? list.cells.find(({ id }) => id === field) : undefined
}

/** The names of all answers on which a verdict can hang: content says of each how to find out. */
export function namesThatMatter(): readonly string[] {
  return Object.values(questions).flatMap(({ id, fields }) =>
    fields.flatMap((field: Field) =>
      (field.kind === 'rows' ? field.cells : [field])
        .map((cell) => ({ kind: cell.kind, name: `${id}.${cell.id}` }))
        .filter(({ kind, name }) => canMatter(kind, name))
        .map(({ name }) => name)
    )
  )
}

function canMatter(kind: Field['kind'], name: string): boolean {
  if (hasStories(name) || kind === 'recipient') return true
  return kind === 'date' ? hasDays(name) : kind === 'choice' && options[name]?.length !== 0
}
