/**
 * Which facts may be given as reasons: those that the rules that fired have tested, that decided,
 * and that are true on the day of the advice. Facts of the first table are named `phase-fact=level`.
 */
import { phaseFacts } from '../facts/facts.ts'
import type { Known } from '../facts/known.ts'
import type { RuleBook } from '../rules/tables/index.ts'
import type { Ruling } from './advice.ts'
import { dayOfRuling } from './indifferent-facts.ts'
import { factsOfPhase, ruleOn } from './ruling.ts'
import { sufficientFacts } from './sufficient-facts.ts'

/** What the user did is said before what follows from it. */
const saidFirst = ['strikes', 'chase']

/**
 * The reasons of a ruling, as `fact=level`. A contact that is told in advance was ruled for a
 * later day: then the rule of this day gives the reasons, and of the later one what is true today.
 */
export function reasonAtoms(ruling: Ruling, known: Known, book: RuleBook): readonly string[] {
  const today = ruleOn(known, book)
  const facts = factsOfPhase[today.phase](known)
  const stillTrue = ruling.tested.filter((atom) => {
    const [fact = '', level] = atom.split('=')
    return today.phase === ruling.phase && facts[fact] === level
  })
  const decisive = decisiveFacts(ruling, known, book)
  const ofTable = [...today.tested, ...stillTrue].filter((atom) => decisive.has(factOf(atom)))
  const atoms = [...phaseAtoms(today.phaseRule, known, book), ...ofTable]
  return [...new Set(atoms)].toSorted((left, right) => rankOf(left) - rankOf(right))
}

/** A fact that was tested and did not matter is no reason. */
function decisiveFacts(ruling: Ruling, known: Known, book: RuleBook): ReadonlySet<string> {
  const days = [known, dayOfRuling(ruling, known, book)]
  return new Set(days.flatMap((day) => sufficientFacts(day, book).ofVerdict))
}

function factOf(atom: string): string {
  return atom.replace(/=.*/, '')
}

function phaseAtoms(id: string, known: Known, book: RuleBook): readonly string[] {
  const rule = book.phase.rules.find((candidate) => candidate.id === id)
  const levels: Readonly<Record<string, string>> = phaseFacts(known)
  return Object.keys(rule?.when ?? {}).map((fact) => `phase-${fact}=${levels[fact] ?? ''}`)
}

function rankOf(atom: string): number {
  return saidFirst.includes(factOf(atom)) ? 0 : 1
}
