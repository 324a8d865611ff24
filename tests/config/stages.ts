/**
 * The stages of `npm test`, in order. A stage with a report is counted by its tests; one without counts as one.
 *
 * The browser tests look at the built site, so the build is a stage, too, and happens once.
 */
import { join } from 'node:path'
import { cacheFolder } from './paths.ts'

export type ReportKind = 'vitest' | 'playwright'

export interface Stage {
  readonly name: string
  readonly commands: readonly (readonly [program: string, ...rest: string[]])[]
  readonly report?: { readonly kind: ReportKind; readonly file: string }
  /** Without these stages this one cannot say anything. */
  readonly needs?: readonly string[]
}

const vitestReport = (name: string) => join(cacheFolder, `${name}.json`)

function vitest(name: string, projects: readonly string[]): Stage {
  const file = vitestReport(name)
  const chosen = projects.flatMap((project) => ['--project', project])
  return {
    name,
    commands: [
      [
        'vitest',
        'run',
        '--config',
        'tests/config/vitest.config.ts',
        ...chosen,
        '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${file}`
      ]
    ],
    report: { kind: 'vitest', file }
  }
}

/** Misspelt words in articles and stories. Names and foreign words stand in its list. */
export const spelling: readonly [program: string, ...rest: string[]] = [
  'cspell',
  'lint',
  '--config',
  'tests/config/cspell.json',
  '--no-progress',
  '--no-summary',
  'content/{articles,cases}/**/*.mdx'
]

export const stages: readonly Stage[] = [
  {
    name: 'types',
    commands: [
      ['astro', 'check', '--minimumFailingSeverity', 'error'],
      ['tsc', '--noEmit'],
      ['tsc', '-p', 'src/domain']
    ]
  },
  {
    name: 'lint',
    commands: [['biome', 'check', '--error-on-warnings'], spelling]
  },
  vitest('unit', ['unit', 'views']),
  { name: 'build', commands: [['astro', 'build']] },
  { ...vitest('content', ['content']), needs: ['build'] },
  {
    name: 'browser',
    commands: [['playwright', 'test', '--config', 'tests/config/playwright.config.ts']],
    report: { kind: 'playwright', file: join(cacheFolder, 'browser.json') },
    needs: ['build']
  }
]
