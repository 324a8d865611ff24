/** What a rule of any table says, in short words: a verdict with its sign, a measure, or the next table. */
import { type Phase, phases, verdicts } from '../../domain/advice/verdicts.ts'
import { sayPassage } from '../../domain/messages/fill.ts'
import type { CoreWords } from '../../domain/messages/words.ts'
import type { AnyTable } from '../../domain/rules/decision-table.ts'
import { measureTable } from '../../domain/rules/tables/measures.ts'
import type { SignId } from '../ui/sign-shapes.ts'
import { shortAnswer } from './short-answer.ts'

type AnyRule = AnyTable['rules'][number]

export interface RuleAnswer {
  readonly answer: string
  readonly sign?: SignId
  /** The table that the rule leads to. */
  readonly leadsTo?: Phase
}

/** `goTo` says how a rule of the first table leads on. */
export function ruleAnswer(
  table: string,
  { id, outcome, when }: AnyRule,
  words: CoreWords,
  goTo: (phase: Phase) => string
): RuleAnswer {
  const from = phases.find((phase) => phase === table)
  const verdict = verdicts.find((verdict) => verdict === outcome)
  if (from !== undefined && verdict !== undefined) {
    return { answer: shortAnswer(from, verdict, when, words), sign: verdict }
  }
  const leadsTo = phases.find((phase) => phase === outcome)
  if (leadsTo !== undefined) return { answer: goTo(leadsTo), leadsTo }
  const measure = measureTable.rules.find((rule) => rule.id === id)?.outcome
  if (measure === undefined) throw new Error(`The rule ${id} has no answer in words`)
  const known = {
    values: { turnedDown: words.wording.pieces.turnedDown.one },
    holds: new Set<string>()
  }
  return { answer: sayPassage(words.measures[measure].title, known) }
}
