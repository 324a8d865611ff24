/**
 * Proves a unique decision table: enumerates every combination of its facts and names,
 * in words, each hole, each overlap and each rule that nothing reaches.
 */
import type { DecisionTable, FactsOf, Levels } from './decision-table.ts'
import { holds, rulesThatApply } from './evaluate.ts'

export interface TableReport {
  readonly table: string
  readonly rules: number
  /** Combinations of levels in all, and those that a situation can produce. */
  readonly combinations: number
  readonly possible: number
  /** One combination that reaches the rule, by the rule's id. */
  readonly exampleOf: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly problems: readonly string[]
}

/** Every combination of levels, one after the other. */
export function* combinationsOf<L extends Levels>(levels: L): Generator<FactsOf<L>> {
  const facts = Object.entries(levels)
  const total = facts.reduce((product, [, ofFact]) => product * ofFact.length, 1)
  for (let index = 0; index < total; index += 1) {
    let rest = index
    const chosen = facts.map(([fact, ofFact]) => {
      const level = ofFact[rest % ofFact.length]
      rest = Math.floor(rest / ofFact.length)
      return [fact, level]
    })
    yield Object.fromEntries(chosen)
  }
}

/** Whether a situation can produce these facts, by the table's own list of what cannot occur. */
export function canOccur<L extends Levels, Outcome extends string>(
  table: DecisionTable<L, Outcome>,
  facts: FactsOf<L>
): boolean {
  return !table.impossible.some((combination) => holds(combination.when, facts))
}

function inWords(facts: Readonly<Record<string, string>>): string {
  return Object.entries(facts)
    .map(([fact, level]) => `${fact} is ${level}`)
    .join(', ')
}

/** Checks one table; `problems` is empty when the table is sound. */
export function checkTable<L extends Levels, Outcome extends string>(
  table: DecisionTable<L, Outcome>
): TableReport {
  const problems = new Set<string>()
  const exampleOf: Record<string, Readonly<Record<string, string>>> = {}
  let combinations = 0
  let possible = 0
  for (const facts of combinationsOf(table.levels)) {
    combinations += 1
    if (!canOccur(table, facts)) continue
    possible += 1
    const hits = rulesThatApply(table, facts)
    for (const rule of hits) exampleOf[rule.id] ??= facts
    if (table.hitPolicy === 'collect') continue
    if (hits.length === 0) problems.add(`${table.name}: no rule for: ${inWords(facts)}`)
    if (hits.length > 1) {
      const ids = hits.map((rule) => rule.id).join(' and ')
      problems.add(`${table.name}: ${ids} both apply to: ${inWords(facts)}`)
    }
  }
  const ids = table.rules.map((rule) => rule.id)
  for (const id of ids) {
    if (exampleOf[id] === undefined) problems.add(`${table.name}: nothing reaches rule ${id}`)
  }
  if (new Set(ids).size < ids.length) problems.add(`${table.name}: two rules share an id`)
  return {
    table: table.name,
    rules: ids.length,
    combinations,
    possible,
    exampleOf,
    problems: [...problems]
  }
}
