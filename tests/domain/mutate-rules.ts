/**
 * Sets the outcome of every rule to every other outcome, with the completeness check left out,
 * and counts the changes that neither a published case nor a promise notices.
 */
import { phases } from '../../src/domain/advice/verdicts.ts'
import { type RuleBook, ruleBook } from '../../src/domain/rules/tables/index.ts'
import { readCaseFiles } from '../../src/knowledge/case-files.ts'
import { adviseScene, disagreements, scenesOf } from '../../src/knowledge/cases.ts'
import { ruleMutants } from './promises/rule-mutants.ts'
import { violations } from './promises/table-promises.ts'

const scenes = readCaseFiles().flatMap(({ matter, slug }) => scenesOf(matter, slug))

/** A changed rule may make a plan endless; that is noticed as well. */
function caseNotices(book: RuleBook): boolean {
  return scenes.some((scene) => {
    try {
      return disagreements(scene, adviseScene(scene, book)).length > 0
    } catch {
      return true
    }
  })
}

const rules = [ruleBook.phase, ...phases.map((phase) => ruleBook.verdictOf[phase])].reduce(
  (sum, table) => sum + table.rules.length,
  0
)
console.log(`${rules} rules, ${ruleMutants.length} changed outcomes; a minute or three …`)
const byPromise = ruleMutants.filter(({ book }) => violations(book).length > 0)
console.log(`${byPromise.length} contradict a promise`)
const byCase = ruleMutants.filter(({ book }) => caseNotices(book))
console.log(`${byCase.length} break a published case`)
const survivors = ruleMutants.filter(
  (mutant) => !byPromise.includes(mutant) && !byCase.includes(mutant)
)
for (const { name } of survivors) console.log(`survived: ${name}`)
console.log(`${survivors.length} survive`)
if (survivors.length > 0) process.exitCode = 1
