/** The table of faults cannot rot: each fault has its row, and each file of the row has a test that names it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { topFolder } from '../config/paths.ts'
import { filesLike, withoutComments } from './source-files.ts'

const numbers = [...range(1, 31), 37, 42, ...range(63, 70)]
const ids = numbers.map((number) => `F${String(number).padStart(2, '0')}`)

const rows = readFileSync(join(topFolder, 'tests', 'FAULTS.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| F\d\d \|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, id = '', fault = '', files = '', what = '']) => ({
    id,
    fault,
    what,
    files: files.split(', ')
  }))

const tests = new Map(
  filesLike(/^tests\/.*\.(test|spec)\.tsx?$/).map(({ path, text }) => [
    path.replace(/^tests\//, ''),
    withoutComments(text)
  ])
)

test('the table has each fault once, in order, with what is brought about', () => {
  expect(rows.map(({ id }) => id)).toEqual(ids)
  expect(rows.filter(({ fault, what }) => fault === '' || what === '')).toEqual([])
})

test.each(rows)(
  '$id is the name of a test in each file of its row, and in no other',
  ({ id, files }) => {
    const naming = [...tests].filter(([, text]) => isNamedIn(text, id)).map(([path]) => path)
    expect(files.toSorted()).toEqual(naming.toSorted())
  }
)

/** Whether the name of a test or of a group of tests begins with the fault, alone or among others. */
function isNamedIn(text: string, id: string): boolean {
  return new RegExp(`['"\`][^'"\`\\n]*\\b${id}\\b[^'"\`\\n]*:`).test(text)
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, place) => from + place)
}
