/**
 * Where "Check with your situation" leads: to the check, with the article's answers filled in.
 * An answer that no question has stops the build, because it would be lost on the way.
 */
import { parseAnswers } from '../../domain/questions/answers.ts'
import { answersInUse } from '../../domain/questions/path.ts'
import { encodeAnswers } from '../../domain/questions/situation-link.ts'
import { link } from '../ui/link.ts'

/** The answers of one article's front matter, by question. */
export type PrefilledAnswers = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** @throws when a question, a field or an option does not exist, or is not asked in this situation. */
export function checkLink(prefilled: PrefilledAnswers): string {
  const inUse = answersInUse(parseAnswers(prefilled).answers)
  for (const [question, fields] of Object.entries(prefilled)) {
    const known: Readonly<Record<string, unknown>> = { ...inUse }[question] ?? {}
    for (const [field, value] of Object.entries(fields)) {
      if (JSON.stringify(known[field]) !== JSON.stringify(value)) {
        throw new Error(`check.answers: ${question}.${field} is no answer that is asked for here`)
      }
    }
  }
  return Object.keys(inUse).length === 0 ? link('/check/') : link('/check/') + encodeAnswers(inUse)
}
