/**
 * The promises as statements about single decisions: in these facts, only these verdicts.
 *
 * Written from the promises, not from the tables, and checked over every combination that can
 * occur; a rule whose outcome is changed must contradict one of them, or a published case.
 */
import type { Phase } from '../../../src/domain/advice/verdicts.ts'
import { canOccur, combinationsOf } from '../../../src/domain/rules/check-table.ts'
import { holds, rulesThatApply } from '../../../src/domain/rules/evaluate.ts'
import { type RuleBook, ruleBook } from '../../../src/domain/rules/tables/index.ts'
import { closedStatements } from './closed-statements.ts'
import { spokenOfferStatements } from './spoken-offer-statements.ts'
import { startStatements } from './start-statements.ts'
import type { Statement } from './statement.ts'
import { waitingStatements } from './waiting-statements.ts'
import { writtenOfferStatements } from './written-offer-statements.ts'

export const statements: readonly Statement[] = [
  ...closedStatements,
  ...waitingStatements,
  ...startStatements,
  ...spokenOfferStatements,
  ...writtenOfferStatements
]

/** Which fact outranks which: the first that is not at rest names the phase. */
const ranks: readonly (readonly [string, string, Phase])[] = [
  ['asked', 'stop', 'asked-to-stop'],
  ['closed', 'closed', 'closed'],
  ['owed', 'something', 'owed'],
  ['live', 'yes', 'start-near'],
  ['offer', 'made', 'offer'],
  ['deadline', 'near', 'deadline'],
  ['interview', 'ahead', 'upcoming'],
  ['note', 'due', 'note-due']
]

function phaseViolations(book: RuleBook): readonly string[] {
  const found: string[] = []
  for (const facts of combinationsOf(book.phase.levels)) {
    if (!canOccur(book.phase, facts)) continue
    const levels: Readonly<Record<string, string>> = facts
    const expected = ranks.find(([fact, level]) => levels[fact] === level)?.[2] ?? 'waiting'
    const phases = rulesThatApply(book.phase, facts).map((rule) => rule.outcome)
    if (phases.some((phase) => phase !== expected)) {
      found.push(`promise 9: ${JSON.stringify(facts)} is ${phases.join()}, not ${expected}`)
    }
  }
  return found
}

/** The combinations that a statement speaks of; they do not depend on any outcome. */
const combinationsOfStatement = new Map(
  statements.map((statement) => {
    const table = ruleBook.verdictOf[statement.phase]
    const combinations = [...combinationsOf(table.levels)].filter(
      (facts) => holds(statement.when, facts) && canOccur(table, facts)
    )
    return [statement, combinations] as const
  })
)

function statementViolations(book: RuleBook, statement: Statement): readonly string[] {
  const rules = book.verdictOf[statement.phase].rules.filter(
    (rule) => !statement.only.includes(rule.outcome)
  )
  const combinations = combinationsOfStatement.get(statement) ?? []
  return rules
    .filter((rule) => combinations.some((facts) => holds(rule.when, facts)))
    .map(
      (rule) => `promise ${statement.promise}, ${statement.says}: ${rule.id} gives ${rule.outcome}`
    )
}

/** Every contradiction between the tables and the promises, in words. */
export function violations(book: RuleBook): readonly string[] {
  return [
    ...phaseViolations(book),
    ...statements.flatMap((statement) => statementViolations(book, statement))
  ]
}
