/**
 * Which facts decide: a smallest set such that every combination that can occur and agrees on
 * it leads to the same phase and the same verdict. All other facts did not matter.
 */
import { phaseFacts } from '../facts/facts.ts'
import type { Known } from '../facts/known.ts'
import { notTwiceInARow, oncePer } from '../once-per.ts'
import { canOccur, combinationsOf } from '../rules/check-table.ts'
import type { DecisionTable, FactsOf, Levels } from '../rules/decision-table.ts'
import { decide } from '../rules/evaluate.ts'
import type { RuleBook } from '../rules/tables/index.ts'
import { factsOfPhase, ruleOn } from './ruling.ts'
import type { Phase } from './verdicts.ts'

type Facts = Readonly<Record<string, string>>

export interface SufficientFacts {
  readonly phase: Phase
  /** Facts of the first table, and of the phase's table, that decide. */
  readonly ofPhase: readonly string[]
  readonly ofVerdict: readonly string[]
}

/** The facts that decide on a known day. */
export function sufficientFacts(known: Known, book: RuleBook): SufficientFacts {
  return sufficientBy(book)(known)
}

const sufficientBy = oncePer((book: RuleBook) =>
  notTwiceInARow((known: Known): SufficientFacts => {
    const { phase } = ruleOn(known, book)
    return {
      phase,
      ofPhase: sufficientIn(book.phase, phaseFacts(known)),
      ofVerdict: sufficientIn(book.verdictOf[phase], factsOfPhase[phase](known))
    }
  })
)

/** A set of facts of one table that settles its outcome, and none of which can be left out. */
export function sufficientIn<L extends Levels, Outcome extends string>(
  table: DecisionTable<L, Outcome>,
  facts: FactsOf<L>
): readonly string[] {
  const actual: Facts = facts
  const { outcome } = decide(table, facts)
  const others = outcomesOf(table).filter((row) => row.outcome !== outcome)
  return Object.keys(table.levels).reduceRight<readonly string[]>((kept, candidate) => {
    const fewer = kept.filter((fact) => fact !== candidate)
    const isSettled = !others.some((row) => fewer.every((fact) => row.facts[fact] === actual[fact]))
    return isSettled ? fewer : kept
  }, Object.keys(table.levels))
}

interface OutcomeRow {
  readonly facts: Facts
  readonly outcome: string
}

/** Every combination that can occur with its outcome. */
const outcomesOf = oncePer((table: DecisionTable<Levels, string>): readonly OutcomeRow[] =>
  [...combinationsOf(table.levels)]
    .filter((facts) => canOccur(table, facts))
    .map((facts) => ({ facts, outcome: decide(table, facts).outcome }))
)
