/** Stops the build before the first page when an id in content/ leads nowhere. */
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { checkContentFiles, formatProblem } from './check-content.ts'
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
        const problems = checkContentFiles(readContentFiles(top))
        for (const problem of problems) logger.error(formatProblem(problem))
        if (problems.length > 0) {
          const failure = new Error(
            `${problems.length} references in content/ lead nowhere: see the lines above.`
          )
          // Where in our code it was noticed would only hide the lines that an editor needs.
          failure.stack = ''
          throw failure
        }
      }
    }
  }
}
