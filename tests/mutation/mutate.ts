/**
 * `npm run mutate`: changes the core in small ways and asks the tests of each folder whether they
 * notice. `-- --windows=40 --seed=7 --folder=facts` chooses how much, and where.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { cacheFolder, topFolder } from '../config/paths.ts'
import { printScore, type Report } from './score.ts'
import { testsOfFolder } from './tests-of-folder.ts'
import { folderOf, pickWindows } from './windows.ts'

const { values } = parseArgs({
  options: {
    windows: { type: 'string', default: '150' },
    seed: { type: 'string', default: '20261122' },
    folder: { type: 'string' }
  }
})

const windows = pickWindows(Number(values.windows), Number(values.seed), values.folder)
const folders = Object.entries(Object.groupBy(windows, folderOf))

mkdirSync(cacheFolder, { recursive: true })
const reports = folders.map(([folder, mutate = []]) => mutateFolder(folder, mutate))
process.exitCode = printScore(reports) ? 0 : 1

function mutateFolder(folder: string, mutate: readonly string[]): Report {
  const fileName = join(cacheFolder, `mutation-${folder}.json`)
  const config = join(cacheFolder, `mutation-${folder}.config.json`)
  const shared = JSON.parse(
    readFileSync(join(topFolder, 'tests/config/stryker.config.json'), 'utf8')
  )
  writeFileSync(config, JSON.stringify({ ...shared, mutate, jsonReporter: { fileName } }))
  console.log(`— ${folder}: ${mutate.length} places —`)
  const { error, status } = spawnSync('stryker', ['run', config], {
    cwd: topFolder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, MUTATION_TESTS: testsOfFolder(folder).join(','), RUNS: '400' }
  })
  if (error !== undefined || status !== 0) {
    throw new Error(`${folder}: no mutant was tested. Start it as \`npm run mutate\`.`)
  }
  return JSON.parse(readFileSync(fileName, 'utf8'))
}
