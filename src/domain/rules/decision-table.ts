/**
 * Decision tables as in DMN: rules as rows of data, facts at named levels, a stated hit policy.
 *
 * A fact that a rule does not name is irrelevant to it. There is no "else" and no order:
 * in a unique table every combination that can occur is met by exactly one rule.
 */

/** The levels each fact may take, e.g. `{ turn: ['theirs', 'yours'] }`. */
export type Levels = Readonly<Record<string, readonly string[]>>

/** One level chosen for every fact. */
export type FactsOf<L extends Levels> = { readonly [K in keyof L]: L[K][number] }

/** Facts at one of several levels; facts left out do not matter. */
export type Condition<L extends Levels> = { readonly [K in keyof L]?: readonly L[K][number][] }

export interface Rule<L extends Levels, Outcome extends string> {
  readonly id: string
  readonly when: Condition<L>
  readonly outcome: Outcome
  /** Ids of the claims that this rule rests on; empty where it follows from a promise of ours. */
  readonly claims: readonly string[]
}

/** A combination that no situation can produce, with the reason. Proved by random timelines. */
export interface Impossible<L extends Levels> {
  readonly when: Condition<L>
  readonly why: string
}

export interface DecisionTable<L extends Levels, Outcome extends string> {
  readonly name: string
  /** `unique`: exactly one rule applies. `collect`: all that apply. */
  readonly hitPolicy: 'unique' | 'collect'
  readonly levels: L
  readonly outcomes: readonly Outcome[]
  readonly rules: readonly Rule<L, Outcome>[]
  readonly impossible: readonly Impossible<L>[]
}

/** Declares a table so that facts, levels and outcomes are checked against each other. */
export function defineTable<const L extends Levels, const Outcome extends string>(
  table: DecisionTable<L, Outcome>
): DecisionTable<L, Outcome> {
  return table
}

/** Any table, for code that reads tables without knowing their facts. */
export type AnyTable = DecisionTable<Levels, string>
