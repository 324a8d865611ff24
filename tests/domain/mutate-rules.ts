/**
 * Sets the outcome of every rule to every other outcome, with the completeness check left out,
 * and counts the changes that neither a published case nor a promise notices.
 */

import { type Phase, phases } from '../../src/domain/advice/verdicts.ts'
import { type RuleBook, ruleBook } from '../../src/domain/rules/tables/index.ts'
import { readCaseFiles } from '../../src/knowledge/case-files.ts'
import { adviseScene, disagreements, scenesOf } from '../../src/knowledge/cases.ts'
import { violations } from './promises/table-promises.ts'

const scenes = readCaseFiles().flatMap(({ matter, slug }) => scenesOf(matter, slug))

interface Mutant {
  readonly name: string
  readonly book: RuleBook
}

function withOutcome<Rule extends { readonly id: string }, Outcome>(
  rules: readonly Rule[],
  id: string,
  outcome: Outcome
): readonly Rule[] {
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
      .map((outcome) => ({
        name: `${rule.id}: ${rule.outcome} -> ${outcome}`,
        book: {
          ...ruleBook,
          verdictOf: {
            ...ruleBook.verdictOf,
            [phase]: { ...table, rules: withOutcome(table.rules, rule.id, outcome) }
          }
        }
      }))
  )
}

function caseNotices(book: RuleBook): boolean {
  return scenes.some((scene) => {
    try {
      return disagreements(scene, adviseScene(scene, book)).length > 0
    } catch {
      return true
    }
  })
}

const mutants = [...phaseMutants(), ...phases.flatMap(verdictMutants)]
const byPromise = mutants.filter(({ book }) => violations(book).length > 0)
const unpromised = mutants.filter((mutant) => !byPromise.includes(mutant))
const survivors = unpromised.filter(({ book }) => !caseNotices(book))
const rules =
  ruleBook.phase.rules.length +
  phases.reduce((sum, phase) => sum + ruleBook.verdictOf[phase].rules.length, 0)
const byCase = mutants.filter(({ book }) => caseNotices(book))

console.log(`${rules} rules, ${mutants.length} changed outcomes:`)
console.log(
  `${byPromise.length} contradict a promise, ${byCase.length} break a case, ${survivors.length} survive.`
)
for (const survivor of survivors) console.log(`survived: ${survivor.name}`)
if (survivors.length > 0) process.exitCode = 1
