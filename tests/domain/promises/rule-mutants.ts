/** Every rule book that differs from ours in the outcome of one rule. */
import { type Phase, phases } from '../../../src/domain/advice/verdicts.ts'
import { type RuleBook, ruleBook } from '../../../src/domain/rules/tables/index.ts'

export interface Mutant {
  readonly name: string
  readonly book: RuleBook
}

interface Row {
  readonly id: string
}

function withOutcome<Rule extends Row, Outcome>(
  rules: readonly Rule[],
  id: string,
  outcome: Outcome
) {
  return rules.map((rule) => (rule.id === id ? { ...rule, outcome } : rule))
}

function phaseMutants(): readonly Mutant[] {
  const table = ruleBook.phase
  return table.rules.flatMap((rule) =>
    table.outcomes
      .filter((outcome) => outcome !== rule.outcome)
      .map((outcome) => ({
        name: `${rule.id}: ${rule.outcome} -> ${outcome}`,
        book: {
          ...ruleBook,
          phase: { ...table, rules: withOutcome(table.rules, rule.id, outcome) }
        }
      }))
  )
}

function verdictMutants(phase: Phase): readonly Mutant[] {
  const table = ruleBook.verdictOf[phase]
  return table.rules.flatMap((rule) =>
    table.outcomes
      .filter((outcome) => outcome !== rule.outcome)
      .map((outcome) => {
        const changed = { ...table, rules: withOutcome(table.rules, rule.id, outcome) }
        return {
          name: `${rule.id}: ${rule.outcome} -> ${outcome}`,
          book: { ...ruleBook, verdictOf: { ...ruleBook.verdictOf, [phase]: changed } }
        }
      })
  )
}

/** Each rule of each table with each other outcome. */
export const ruleMutants: readonly Mutant[] = [...phaseMutants(), ...phases.flatMap(verdictMutants)]
