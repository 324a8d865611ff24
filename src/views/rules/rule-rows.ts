/**
 * Turns a decision table into rows that a reader can read: what a rule answers, when it applies,
 * one example. Nothing is added to what the table says; a fact at any level is left out.
 */
import type { TableReport } from '../../domain/rules/check-table.ts'
import type { AnyTable } from '../../domain/rules/decision-table.ts'

export interface TableWords {
  readonly title: string
  readonly intro: string
  readonly facts: Readonly<
    Record<string, { readonly label: string; readonly levels: Readonly<Record<string, string>> }>
  >
}

export interface RuleRow {
  readonly id: string
  readonly outcome: string
  readonly conditions: readonly Clause[]
  readonly claims: readonly string[]
  /** One combination that reaches the rule, as far as the conditions leave it open. */
  readonly example: readonly Clause[]
}

/** One fact of a condition: the levels in words, of which any will do. */
export type Clause = readonly string[]

type Condition = Readonly<Record<string, readonly string[] | undefined>>
type AnyRule = AnyTable['rules'][number]

/** The rows of a table, in its order. */
export function ruleRows(
  table: AnyTable,
  report: TableReport,
  words: TableWords
): readonly RuleRow[] {
  return table.rules.map((rule) => ({
    id: rule.id,
    outcome: rule.outcome,
    conditions: clausesOf(table, rule.when, words),
    claims: rule.claims,
    example: isFullySaid(table, rule)
      ? []
      : exampleOf(report.exampleOf[rule.id] ?? {}, rule.when, words)
  }))
}

/** A condition as clauses; facts at every level they have are left out. */
export function clausesOf(table: AnyTable, when: Condition, words: TableWords): readonly Clause[] {
  return Object.entries(when).flatMap(([fact, levels = []]) =>
    levels.length === table.levels[fact]?.length && levels.length > 1
      ? []
      : [levels.map((level) => levelWords(words, fact, level))]
  )
}

/** The words of one level. The page is not built without them. */
export function levelWords(words: TableWords, fact: string, level: string): string {
  return words.facts[fact]?.levels[level] ?? level
}

function exampleOf(
  facts: Readonly<Record<string, string>>,
  when: Condition,
  words: TableWords
): readonly Clause[] {
  return Object.entries(facts)
    .filter(([fact]) => when[fact]?.length !== 1)
    .map(([fact, level]) => [levelWords(words, fact, level)])
}

function isFullySaid(table: AnyTable, rule: AnyRule): boolean {
  const when: Condition = rule.when
  return Object.keys(table.levels).every((fact) => when[fact]?.length === 1)
}
