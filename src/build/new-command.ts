/** `npm run new -- article|case|claim|source NAME`: makes the file, and says what to do next. It overwrites nothing. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { deviceClock, readNow } from '../state/moment.ts'
import { newFile } from './new-file.ts'

function make(kind: string | undefined, name: string | undefined): string {
  const today = readNow(deviceClock())?.today ?? ''
  const { path, text, next } = newFile(kind, name, today)
  mkdirSync(dirname(path), { recursive: true })
  try {
    writeFileSync(path, text, { flag: 'wx' })
  } catch {
    throw new Error(`${path} could not be made. If it is there already, choose another name.`)
  }
  return `Made ${path}\n${next}\nThen: npm run check-content`
}

const [kind, name] = process.argv.slice(2)
try {
  console.log(make(kind, name))
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : String(problem))
  process.exitCode = 1
}
