/** What to keep in mind beside the tasks: what goes along with the plan, then notes on the dates. */
import type { AdviceText } from '../../domain/advice/advice-text.ts'

export interface Reminder {
  readonly title: string
  readonly detail: string
}

/** One sentence each, and what is a task already is not said twice. */
export function remindersOf({ measures, notes, tasks }: AdviceText): readonly Reminder[] {
  const asTasks = new Set(tasks.flatMap(({ title, lineTitle }) => [title, lineTitle]))
  return [
    ...measures
      .filter(({ title }) => !asTasks.has(title))
      .map(({ title, detail }) => ({ title: ended(title), detail: firstSentence(detail) })),
    ...notes.map((note) => ({ title: '', detail: note }))
  ]
}

function firstSentence(text: string): string {
  return text.split(/(?<=[.?]) /, 1)[0] ?? text
}

/** A title that stands before a sentence ends like one. */
export function ended(sentence: string): string {
  return /[.?:…]$/.test(sentence) ? sentence : `${sentence}.`
}
