/** Finds the rule, or the rules, of a decision table that apply to given facts. */
import type { Condition, DecisionTable, FactsOf, Levels, Rule } from './decision-table.ts'

/** Whether every fact that the condition names is at one of the levels it names. */
export function holds<L extends Levels>(condition: Condition<L>, facts: FactsOf<L>): boolean {
  for (const fact in condition) {
    const levels = condition[fact]
    if (levels !== undefined && !levels.includes(facts[fact])) return false
  }
  return true
}

/** All rules that apply, in the order of the table. */
export function rulesThatApply<L extends Levels, Outcome extends string>(
  table: DecisionTable<L, Outcome>,
  facts: FactsOf<L>
): readonly Rule<L, Outcome>[] {
  return table.rules.filter((rule) => holds(rule.when, facts))
}

/**
 * The one rule of a unique table that applies.
 *
 * @throws when none or several apply; the completeness check makes that our own mistake.
 */
export function decide<L extends Levels, Outcome extends string>(
  table: DecisionTable<L, Outcome>,
  facts: FactsOf<L>
): Rule<L, Outcome> {
  const [rule, ...others] = rulesThatApply(table, facts)
  if (rule === undefined || others.length > 0) {
    throw new Error(
      `Table ${table.name}: ${others.length + (rule ? 1 : 0)} rules apply to ${JSON.stringify(facts)}`
    )
  }
  return rule
}
