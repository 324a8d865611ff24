/**
 * Checks the words of reasons and changes against the rules: every fact that some rule tests has
 * a sentence or is silent on purpose, and everything that could change an answer has its words.
 */
import { possibleChangeIds } from '../domain/advice/possible-changes.ts'
import type { AnyTable } from '../domain/rules/decision-table.ts'
import { ruleBook } from '../domain/rules/tables/index.ts'
import { type Fault, faultsOf, faultsOfConditions } from './passage-checks.ts'
import type { WordsSource } from './words-schema.ts'

const verdictTables: readonly AnyTable[] = Object.values(ruleBook.verdictOf)

/** Every fact at a level that some rule tests, as reasons name it. */
export const testedAtoms: readonly string[] = [
  ...atomsOf(ruleBook.phase, 'phase-'),
  ...verdictTables.flatMap((table) => atomsOf(table, ''))
].filter((atom, index, all) => all.indexOf(atom) === index)

/** Every level that may not matter, as `table.fact=level`. */
const levelsOfTables: readonly string[] = [ruleBook.phase, ...verdictTables].flatMap((table) =>
  Object.entries(table.levels).flatMap(([fact, levels]) =>
    levels.map((level) => `${table.name}.${fact}=${level}`)
  )
)

function atomsOf(table: AnyTable, prefix: string): readonly string[] {
  return table.rules.flatMap(({ when }) =>
    Object.entries(when).flatMap(([fact, levels]) =>
      (levels ?? []).map((level) => `${prefix}${fact}=${level}`)
    )
  )
}

/** What is missing, what names nothing, and what cannot be filled in. */
export function checkExplanations({ reasons, explanations }: WordsSource): readonly Fault[] {
  const { changes, outcomes, same } = explanations
  const at = (...path: readonly string[]) => ['explanations', ...path]
  return [
    ...faultsOfReasons(reasons),
    ...possibleChangeIds
      .filter((id) => changes[id] === undefined)
      .map((id) => ({ path: at('changes'), problem: `there are no words for ${id}` })),
    ...Object.entries(changes).flatMap(([id, { title, detail = '' }]) => [
      ...(possibleChangeIds.includes(id)
        ? []
        : [{ path: at('changes', id), problem: `${id} is nothing that could happen` }]),
      ...faultsOf(title, 'advice', at('changes', id, 'title'), ['nextDay']),
      ...faultsOf(detail, 'advice', at('changes', id, 'detail'))
    ]),
    ...Object.entries(outcomes).flatMap(([verdict, passage]) =>
      faultsOf(passage, 'advice', at('outcomes', verdict))
    ),
    ...same.clauses.flatMap(({ when }) =>
      when === undefined ? [] : faultsOfConditions(when, at('same', 'clauses'))
    ),
    ...same.clauses
      .filter(({ fact, level }) => !levelsOfTables.includes(`${fact}=${level}`))
      .map(({ fact, level }) => ({
        path: at('same', 'clauses'),
        problem: `no table has ${fact}=${level}`
      }))
  ]
}

function faultsOfReasons(reasons: WordsSource['reasons']): readonly Fault[] {
  const worded = Object.entries(reasons).flatMap(([fact, levels]) =>
    Object.keys(levels).map((level) => ({ fact, level, atom: `${fact}=${level}` }))
  )
  return [
    ...testedAtoms
      .filter((tested) => !worded.some(({ atom }) => atom === tested))
      .map((atom) => ({
        path: ['reasons', atom.replace(/=.*/, '')],
        problem: `${atom} is tested by a rule: write its sentence, or [] to say nothing on purpose`
      })),
    ...worded
      .filter(({ atom }) => !testedAtoms.includes(atom))
      .map(({ fact, level, atom }) => ({
        path: ['reasons', fact, level],
        problem: `no rule tests ${atom}`
      }))
  ]
}
