/** Short stretches of lines of the core, picked at random by a seed, so that a score can be had again. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { topFolder } from '../config/paths.ts'

/** So many lines are mutated in one place. */
const height = 4

interface Line {
  readonly file: string
  readonly number: number
}

/** `src/domain/facts/live.ts:33-36`: the notation of the tool that makes the mutants. */
export function pickWindows(count: number, seed: number, only?: string): readonly string[] {
  const lines = linesOfTheCore(only)
  const random = randomNumbers(seed)
  const picked = Array.from({ length: count }, () => lines[Math.floor(random() * lines.length)])
  return [...new Set(picked.flatMap((line) => (line === undefined ? [] : [windowAt(line)])))]
}

function windowAt({ file, number }: Line): string {
  return `${file}:${number}-${number + height - 1}`
}

/** `core` is what stands in no folder of its own. */
export function folderOf(window: string): string {
  const [, , folder = '', ...inside] = window.split('/')
  return inside.length === 0 ? 'core' : folder
}

function linesOfTheCore(only?: string): readonly Line[] {
  const files = globSync('src/domain/**/*.ts', { cwd: topFolder })
    .filter((file) => only === undefined || folderOf(file) === only)
    .toSorted()
  return files.flatMap((file) =>
    readFileSync(join(topFolder, file), 'utf8')
      .split('\n')
      .map((_, index) => ({ file, number: index + 1 }))
  )
}

/** Numbers from 0 to 1 that are the same for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed % 2_147_483_647
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
