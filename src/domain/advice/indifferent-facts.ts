/**
 * How it could be otherwise without another answer: levels of facts that do not decide, each
 * of which could occur beside everything else as it is.
 */
import { phaseFacts } from '../facts/facts.ts'
import { type Known, knownOn } from '../facts/known.ts'
import { canOccur } from '../rules/check-table.ts'
import type { DecisionTable, FactsOf, Levels } from '../rules/decision-table.ts'
import type { RuleBook } from '../rules/tables/index.ts'
import { sortEvents } from '../situation/timeline.ts'
import type { Ruling } from './advice.ts'
import { factsOfPhase, ruleOn } from './ruling.ts'
import { sufficientFacts } from './sufficient-facts.ts'

/** Named as `table.fact=level`: the answer would be the same at this level. */
export type Otherwise = string

/**
 * All levels that would change nothing: on the day on which the ruling was made and, where it
 * is told in advance, today as well.
 */
export function indifferentFacts(
  ruling: Ruling,
  known: Known,
  book: RuleBook
): readonly Otherwise[] {
  const today = new Set(indifferentOn(known, book))
  const then = indifferentOn(dayOfRuling(ruling, known, book), book)
  return then.filter((otherwise) => today.has(otherwise))
}

function indifferentOn(ruled: Known, book: RuleBook): readonly Otherwise[] {
  const { phase, ofPhase, ofVerdict } = sufficientFacts(ruled, book)
  return [
    ...otherLevels(book.phase, phaseFacts(ruled), ofPhase),
    ...otherLevels(book.verdictOf[phase], factsOfPhase[phase](ruled), ofVerdict)
  ]
}

/** What is told in advance was ruled for the day of its task. */
export function dayOfRuling(ruling: Ruling, known: Known, book: RuleBook): Known {
  const isToday = ruleOn(known, book).rule === ruling.rule
  if (isToday || ruling.day === null) return known
  const { situation, calendar, school } = known
  return knownOn(situation, sortEvents(situation.events), ruling.day, calendar, { school })
}

function otherLevels<L extends Levels, Outcome extends string>(
  table: DecisionTable<L, Outcome>,
  facts: FactsOf<L>,
  decisive: readonly string[]
): readonly Otherwise[] {
  const actual: Readonly<Record<string, string>> = facts
  return Object.entries(table.levels)
    .filter(([fact]) => !decisive.includes(fact))
    .flatMap(([fact, levels]) =>
      levels
        .filter((level) => level !== actual[fact] && canOccur(table, { ...facts, [fact]: level }))
        .map((level) => `${table.name}.${fact}=${level}`)
    )
}
