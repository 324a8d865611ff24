/**
 * No strong word on weak ground: a rule that says "do" and rests on no law, office, study or
 * survey must give its reason in content/certainty. Names the line where the rule stands.
 */
import type { AnyTable } from '../domain/rules/decision-table.ts'
import {
  rationalesPath,
  readRationales,
  strengthsOfVerdicts,
  supportsOfClaims,
  supportsOfLinks,
  unfoundedRules
} from '../knowledge/certainty.ts'
import { schoolProblems } from '../knowledge/schools.ts'
import { parseWordsFile, type WordsFile } from '../knowledge/words-files.ts'
import type { ContentProblem } from './check-content.ts'
import { placeOf } from './check-rules.ts'
import type { ContentFile } from './content-files.ts'

export interface CertaintyToCheck {
  /** The tables that lead to verdicts. */
  readonly tables: readonly AnyTable[]
  /** Everything in content/. */
  readonly files: readonly ContentFile[]
  /** The files that the rules stand in, to name the line. */
  readonly ruleFiles: readonly ContentFile[]
}

/** Strong words on weak ground, reasons for rules that do not exist, and schools misnamed. */
export function checkCertainty({
  tables,
  files,
  ruleFiles
}: CertaintyToCheck): readonly ContentProblem[] {
  const claims = supportsOfClaims(filesIn('claims', files))
  const rules = new Set(tables.flatMap((table) => table.rules.map(({ id }) => id)))
  const text = files.find(({ path }) => path === rationalesPath)?.text ?? '{}'
  const { rationales, problems } = readRationales(parseWordsFile(rationalesPath, text), rules)
  const unfounded = unfoundedRules(
    tables,
    supportsOfLinks(tables, [], claims),
    strengthsOfVerdicts(filesIn('verdicts', files)),
    rationales
  ).map(({ rule, table, ground }) => ({
    ...placeOf(rule, table, ruleFiles),
    problem: `${rule} says "do" and rests on "${ground}": give the reason in ${rationalesPath}`
  }))
  const schools = schoolProblems(filesIn('schools', files), new Set(claims.keys()))
  return [...problems, ...unfounded, ...schools]
}

function filesIn(folder: string, files: readonly ContentFile[]): readonly WordsFile[] {
  return files
    .filter(({ path }) => path.startsWith(`content/${folder}/`) && path.endsWith('.yaml'))
    .map(({ path, text }) => parseWordsFile(path, text))
}
