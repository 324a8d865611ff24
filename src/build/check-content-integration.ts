/** Stops the build before the first page when an id leads nowhere, a rule is unsound or a story comes out differently. */
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { AnyTable } from '../domain/rules/decision-table.ts'
import { paces } from '../domain/rules/paces.ts'
import { ruleBook } from '../domain/rules/tables/index.ts'
import { measureTable } from '../domain/rules/tables/measures.ts'
import { uniqueTablesOf } from '../knowledge/proof.ts'
import { readRuleWords } from '../knowledge/rule-words.ts'
import { parseWordsFile } from '../knowledge/words-files.ts'
import { checkCases } from './check-cases.ts'
import { checkCertainty } from './check-certainty.ts'
import { type ContentProblem, checkContentFiles, formatProblem } from './check-content.ts'
import { checkPlaceholders } from './check-placeholders.ts'
import { checkRules, readRuleFiles } from './check-rules.ts'
import { type ContentFile, readContentFiles } from './content-files.ts'

/** Runs before Astro reads the content: what it says of a wrong key names no line. */
export function checkContent(): AstroIntegration {
  let isBuild = false
  return {
    name: 'call-once:check-content',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBuild = command === 'build'
      },
      'astro:config:done': ({ config, logger }) => {
        const problems = isBuild ? problemsBelow(fileURLToPath(config.root)) : []
        for (const problem of problems) logger.error(formatProblem(problem))
        if (problems.length > 0) {
          const mistakes = problems.length === 1 ? '1 mistake' : `${problems.length} mistakes`
          const failure = new Error(`${mistakes} in content, rules or stories: see above.`)
          // Where in our code it was noticed would only hide the lines that an editor needs.
          failure.stack = ''
          throw failure
        }
      }
    }
  }
}

function problemsBelow(top: string): readonly ContentProblem[] {
  const files = readContentFiles(top)
  const claims = files.flatMap(({ path }) => /^content\/claims\/(.+)\.yaml$/.exec(path)?.[1] ?? [])
  const tables = [...uniqueTablesOf(ruleBook), measureTable]
  const rules = checkRules({
    tables,
    paces: Object.values(paces),
    claims: new Set(claims),
    files: readRuleFiles(top)
  })
  // An unsound table cannot advise: its stories would only repeat what is wrong with it.
  const cases = rules.length === 0 ? checkCases(files) : []
  const certainty = checkCertainty({
    tables: Object.values(ruleBook.verdictOf),
    files,
    ruleFiles: readRuleFiles(top)
  })
  return [
    ...checkPlaceholders(files),
    ...checkContentFiles(files),
    ...rules,
    ...certainty,
    ...cases,
    ...ruleWordsProblems(tables, files)
  ]
}

function ruleWordsProblems(
  tables: readonly AnyTable[],
  files: readonly ContentFile[]
): readonly ContentProblem[] {
  const words = files
    .filter(({ path }) => path.startsWith('content/rules/'))
    .map(({ path, text }) => parseWordsFile(path, text))
  const reading = readRuleWords(tables, words)
  return reading.kind === 'ok' ? [] : reading.problems
}
