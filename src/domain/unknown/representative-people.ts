/**
 * Who stands for a person that is not known. What matters is whether it is someone whom the user
 * has met or written to already, so those are tried, and one more.
 */
import type { Answers } from '../questions/answers.ts'
import { type Recipient, recipients } from '../situation/events.ts'
import { rowsOf } from './open-answers.ts'

/** Who is tried where nobody was named, or only one. */
const usual: readonly Recipient[] = ['hr', 'manager']

/** A wish about one person says nothing as long as that person is not known. */
const mustBeSomeone: readonly string[] = ['wishes.through', 'wishes.notTo']

/** The careful reading first, unless the answer means nothing without a person. */
export function representativePeople(name: string, answers: Answers): readonly string[] {
  const named = peopleNamed(answers)
  if (!mustBeSomeone.includes(name)) {
    return ['unknown', ...(named.length > 0 ? named : usual.slice(0, 1))]
  }
  return named.length > 1 ? named : [...new Set([...named, ...usual])].slice(0, 2)
}

/** Whoever led the last meeting, if that is known. */
export function leaderOf(answers: Answers): Recipient | undefined {
  const told = [answers.interview?.with, answers.talk?.with, answers.offer?.from]
  return recipients.find((person) => told.some((one) => one === person))
}

function peopleNamed(answers: Answers): readonly Recipient[] {
  const { interview, talk, offer, missed, said } = answers
  const told = [
    interview?.with,
    interview?.earlierWith,
    talk?.with,
    offer?.from,
    missed?.by,
    said?.through,
    ...rowsOf(answers.contacts?.rows).map((row) => row.to)
  ]
  return recipients.filter((person) => told.some((one) => one === person)).slice(0, 3)
}
