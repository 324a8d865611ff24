/**
 * `npm test`: runs every stage, also after a failure, prints the figures of each, and ends with the sum, alone on its line.
 *
 * `npm test -- unit browser` runs only the stages named, and what they need.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { type Count, countReport } from './count-report.ts'
import { cacheFolder, topFolder } from './paths.ts'
import { type Stage, stages } from './stages.ts'

interface Outcome extends Count {
  readonly name: string
  readonly seconds: number
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !stages.some((stage) => stage.name === name))
if (unknown.length > 0) {
  console.error(
    `There is no stage ${unknown.join(', ')}: ${stages.map(({ name }) => name).join(', ')}`
  )
  process.exit(2)
}
const chosen = stages.filter(
  ({ name }) =>
    asked.length === 0 ||
    asked.includes(name) ||
    stages.some((stage) => asked.includes(stage.name) && stage.needs?.includes(name))
)

mkdirSync(cacheFolder, { recursive: true })
rmSync(join(cacheFolder, 'summary.txt'), { force: true })

const outcomes: Outcome[] = []
for (const stage of chosen) outcomes.push(await runStage(stage, outcomes))
report(outcomes)

async function runStage(stage: Stage, before: readonly Outcome[]): Promise<Outcome> {
  const missing = before.find(({ name, failed }) => failed > 0 && stage.needs?.includes(name))
  console.log(`\n— ${stage.name} —`)
  if (missing !== undefined) {
    console.log(`not run: the stage ${missing.name} failed`)
    return { name: stage.name, passed: 0, failed: 1, seconds: 0 }
  }
  const start = performance.now()
  if (stage.report !== undefined) rmSync(stage.report.file, { force: true })
  let succeeded = true
  for (const command of stage.commands) succeeded = (await run(command)) && succeeded
  const seconds = (performance.now() - start) / 1000
  const outcome = { name: stage.name, seconds, ...countStage(stage, succeeded) }
  console.log(figures(outcome))
  return outcome
}

/** The exit code counts as well: a run that failed without a failed test is one failure. */
function countStage({ report: from }: Stage, succeeded: boolean): Count {
  const plain = succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  if (from === undefined) return plain
  const count = countReport(from.kind, from.file)
  if (count === undefined) return { passed: 0, failed: 1 }
  return { passed: count.passed, failed: succeeded ? count.failed : Math.max(1, count.failed) }
}

function run([program, ...rest]: readonly [string, ...string[]]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(join(topFolder, 'node_modules', '.bin', program), rest, {
      cwd: topFolder,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32'
    })
    child.on('error', () => resolve(false))
    child.on('close', (code) => resolve(code === 0))
  })
}

function figures({ name, passed, failed, seconds }: Outcome): string {
  return `${name.padEnd(8)} ${passed} passed, ${failed} failed (${seconds.toFixed(0)} s)`
}

function report(all: readonly Outcome[]): void {
  const sum = (key: 'passed' | 'failed' | 'seconds') =>
    all.reduce((total, outcome) => total + outcome[key], 0)
  const line = `${sum('passed')} passed, ${sum('failed')} failed`
  writeFileSync(join(cacheFolder, 'summary.txt'), `${line}\n`)
  console.log(`\n— all stages, ${sum('seconds').toFixed(0)} s —`)
  for (const outcome of all) console.log(figures(outcome))
  console.log(line)
  process.exitCode = sum('failed') === 0 ? 0 : 1
}
