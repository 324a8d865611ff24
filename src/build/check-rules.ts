/**
 * Every rule must be sound: no hole, no overlap, no rule that nothing reaches, no claim that
 * nobody wrote. Says where the rule stands, so that whoever changed it finds the line.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkTable } from '../domain/rules/check-table.ts'
import type { AnyTable } from '../domain/rules/decision-table.ts'
import type { Pace } from '../domain/rules/paces.ts'
import { danglingClaims, faultKindOf } from '../knowledge/proof.ts'
import type { ContentProblem } from './check-content.ts'
import type { ContentFile } from './content-files.ts'

export interface RulesToCheck {
  readonly tables: readonly AnyTable[]
  readonly paces: readonly Pace[]
  /** The ids of all claims in content/claims. */
  readonly claims: ReadonlySet<string>
  /** The files that the rules stand in, to name the line. */
  readonly files: readonly ContentFile[]
}

const rulesFolder = 'src/domain/rules'

/** The files that tables and paces stand in, as text. */
export function readRuleFiles(top: string): readonly ContentFile[] {
  const tables = readdirSync(join(top, rulesFolder, 'tables')).map((name) => `tables/${name}`)
  return [...tables.toSorted(), 'paces.ts']
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({
      path: `${rulesFolder}/${name}`,
      text: readFileSync(join(top, rulesFolder, name), 'utf8')
    }))
}

/** Everything that is wrong with the tables and paces; of faults of one kind only the first. */
export function checkRules({
  tables,
  paces,
  claims,
  files
}: RulesToCheck): readonly ContentProblem[] {
  const unsound = tables.flatMap((table) =>
    oneOfEach(checkTable(table).problems).map((problem) => ({
      ...placeOf(ruleIn(problem, table), table.name, files),
      problem
    }))
  )
  const dangling = danglingClaims(tables, paces, claims).map(({ table, rule, claim }) => ({
    ...placeOf(rule, table, files),
    problem: `${rule}: there is no claim "${claim}"`
  }))
  return [...unsound, ...dangling]
}

/** One wrong rule can be wrong in hundreds of combinations: the first is shown, the rest counted. */
function oneOfEach(problems: readonly string[]): readonly string[] {
  const same = (problem: string) => {
    const kind = faultKindOf(problem)
    if (kind === 'hole') return kind
    return kind === 'overlap' ? problem.replace(/ both apply to: .*$/, '') : problem
  }
  return [...Map.groupBy(problems, same).values()].map(([first = '', ...others]) => {
    const more = others.length === 1 ? '1 more combination' : `${others.length} more combinations`
    return others.length === 0 ? first : `${first} (and ${more})`
  })
}

/** The rule that a sentence of the table check names; of two that overlap, the later one. */
function ruleIn(problem: string, table: AnyTable): string | undefined {
  const words = new Set(problem.split(' '))
  const ids = table.rules.map(({ id }) => id)
  if (faultKindOf(problem) === 'shared-id') {
    return ids.find((id, index) => ids.indexOf(id) !== index)
  }
  return faultKindOf(problem) === 'hole' ? undefined : ids.findLast((id) => words.has(id))
}

/** Where the rule's id stands, or else the table's name. */
export function placeOf(
  rule: string | undefined,
  table: string,
  files: readonly ContentFile[]
): { readonly file: string; readonly line: number } {
  const wanted = [...(rule === undefined ? [] : [`id: '${rule}'`]), `name: '${table}'`]
  for (const text of wanted) {
    for (const file of files) {
      const index = file.text.split('\n').findIndex((line) => line.includes(text))
      if (index >= 0) return { file: file.path, line: index + 1 }
    }
  }
  return { file: rulesFolder, line: 1 }
}
