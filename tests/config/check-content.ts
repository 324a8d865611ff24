/** `npm run check-content`: all that can be said of content/ before the site is built. Prints only what must be mended. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { startVitest } from 'vitest/node'
import { topFolder } from './paths.ts'
import { ProblemReporter } from './problem-reporter.ts'
import { spelling } from './stages.ts'

const files = ['references', 'schema', 'articles', 'unused', 'prefilled', 'cases', 'words']

const tests = await startVitest('test', [...files.map((name) => `tests/content/${name}.test.ts`)], {
  config: join(topFolder, 'tests', 'config', 'vitest.config.ts'),
  project: ['content'],
  reporters: [new ProblemReporter()],
  watch: false
})
await tests.close()
const [program, ...rest] = spelling
const { status } = spawnSync(join(topFolder, 'node_modules', '.bin', program), rest, {
  cwd: topFolder,
  env: { ...process.env, NO_COLOR: '1' },
  stdio: 'inherit',
  shell: process.platform === 'win32'
})
const isRight = (process.exitCode ?? 0) === 0 && status === 0
console.log(isRight ? 'The content is in order.' : 'Mend the lines above, and run it again.')
process.exitCode = isRight ? 0 : 1
