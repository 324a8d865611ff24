/**
 * Every combination of facts that can occur over two tables: the first table, and the table of
 * the phase that it names. A fact that stands in both has one level.
 */
import { type Phase, phases, type Verdict } from '../advice/verdicts.ts'
import { canOccur, combinationsOf } from '../rules/check-table.ts'
import { decide } from '../rules/evaluate.ts'
import type { RuleBook } from '../rules/tables/index.ts'

type Facts = Readonly<Record<string, string>>

/** What is so in one situation, and what the tables rule on it. */
export interface Combination {
  /** Facts by table and name: `phase.asked`, `waiting.turn`. */
  readonly facts: Facts
  readonly phase: Phase
  readonly rule: string
  readonly verdict: Verdict
}

/** The facts of both tables under the names that the chart knows them by. */
export function chartFacts(first: Facts, phase: Phase, second: Facts): Facts {
  return { ...named('phase', first), ...named(phase, second) }
}

/** All combinations that can occur, phase by phase. */
export function combinationsOfBook(book: RuleBook): readonly Combination[] {
  const firsts = [...combinationsOf(book.phase.levels)].filter((facts) =>
    canOccur(book.phase, facts)
  )
  return phases.flatMap((phase) => {
    const table = book.verdictOf[phase]
    const seconds = [...combinationsOf(table.levels)].filter((facts) => canOccur(table, facts))
    return firsts
      .filter((first) => decide(book.phase, first).outcome === phase)
      .flatMap((first) =>
        seconds
          .filter((second) => agree(first, second, book))
          .map((second): Combination => {
            const { id, outcome } = decide(table, second)
            const facts = chartFacts(first, phase, second)
            return { facts, phase, rule: id, verdict: outcome }
          })
      )
  })
}

/** A fact of the same name and with the same levels is the same fact, for instance an interview ahead. */
function agree(first: Facts, second: Facts, book: RuleBook): boolean {
  const levels: Readonly<Record<string, readonly string[]>> = book.phase.levels
  return Object.entries(second).every(
    ([fact, level]) => levels[fact]?.includes(level) !== true || first[fact] === level
  )
}

function named(table: string, facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([fact, level]) => [`${table}.${fact}`, level])
  )
}
