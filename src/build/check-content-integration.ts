/** Stops the build before the first page when an id leads nowhere, a rule is unsound or a story comes out differently. */
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { paces } from '../domain/rules/paces.ts'
import { ruleBook } from '../domain/rules/tables/index.ts'
import { measureTable } from '../domain/rules/tables/measures.ts'
import { uniqueTablesOf } from '../knowledge/proof.ts'
import { checkCases } from './check-cases.ts'
import { type ContentProblem, checkContentFiles, formatProblem } from './check-content.ts'
import { checkRules, readRuleFiles } from './check-rules.ts'
import { readContentFiles } from './content-files.ts'

export function checkContent(): AstroIntegration {
  let top = ''
  return {
    name: 'call-once:check-content',
    hooks: {
      'astro:config:done': ({ config }) => {
        top = fileURLToPath(config.root)
      },
      'astro:build:start': ({ logger }) => {
        const problems = problemsBelow(top)
        for (const problem of problems) logger.error(formatProblem(problem))
        if (problems.length > 0) {
          const failure = new Error(
            `${problems.length} mistakes in content, rules or stories: see the lines above.`
          )
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
  const rules = checkRules({
    tables: [...uniqueTablesOf(ruleBook), measureTable],
    paces: Object.values(paces),
    claims: new Set(claims),
    files: readRuleFiles(top)
  })
  // An unsound table cannot advise: its stories would only repeat what is wrong with it.
  return [...checkContentFiles(files), ...rules, ...(rules.length === 0 ? checkCases(files) : [])]
}
