/**
 * What would change the answer, and what did not matter, in words. What would follow is said of
 * the advice that the same rules give for the changed timeline.
 */
import type { AdviceText, ChangeText } from '../advice/advice-text.ts'
import type { Explanation } from '../advice/explain.ts'
import type { Change } from '../advice/what-would-change.ts'
import { onGrounds } from './describe-reasons.ts'
import { fill, isTrue, sayPassage } from './fill.ts'
import { formatDay } from './format-day.ts'
import { knownOfAdvice, type Subject } from './known.ts'
import type { ExplanationWords } from './words.ts'

/** The rows of what would change the answer, or null when nothing near would. */
export function describeChanges(
  subject: Subject,
  explanation: Explanation | undefined,
  words: ExplanationWords | undefined
): AdviceText['changes'] {
  if (explanation === undefined || words === undefined) return null
  const rows = explanation.changes.map((change) => describeChange(subject, change, words))
  const { changes: title, note } = words.titles
  return rows.length === 0 ? null : { title, note, rows }
}

function describeChange(subject: Subject, change: Change, words: ExplanationWords): ChangeText {
  const { id, date, advice, situation } = change
  const then = knownOfAdvice({ ...subject, advice, situation })
  const known = { ...then, values: { ...then.values, nextDay: formatDay(date) } }
  const { title = '', verdict, detail } = words.changes[id] ?? {}
  const outcome = words.outcomes[advice.verdict]
  return {
    id,
    verdict: advice.verdict,
    date,
    title: sayPassage(title, known),
    detail: sayPassage(verdict === advice.verdict ? (detail ?? outcome) : outcome, known)
  }
}

/** Up to three clauses of what could be otherwise, or null when nothing that we have words for. */
export function describeSame(
  subject: Subject,
  explanation: Explanation | undefined,
  words: ExplanationWords | undefined
): AdviceText['notMattering'] {
  if (explanation === undefined || words === undefined) return null
  const { verdict, phase } = subject.advice
  const known = onGrounds(subject, knownOfAdvice(subject), explanation)
  const { title, say, clauses } = words.same
  const fitting = clauses.filter(
    ({ fact, level, verdicts, phases, when }) =>
      explanation.indifferent.includes(`${fact}=${level}`) &&
      (verdicts === undefined || verdicts.includes(verdict)) &&
      (phases === undefined || phases.includes(phase)) &&
      (when === undefined || isTrue(when, known))
  )
  const firstOfFact = fitting.filter(
    (clause) => fitting.find(({ fact }) => fact === clause.fact) === clause
  )
  const [first, second, third] = new Set(firstOfFact.map((clause) => clause.say))
  const count = [first, second, third].filter((text) => text !== undefined).length
  const sentence = say[count - 1]
  return sentence === undefined ? null : { title, text: fill(sentence, { first, second, third }) }
}
