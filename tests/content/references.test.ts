/** Every id in content/ leads somewhere, and every citation is listed. */
import { expect, test } from 'vitest'
import { checkContentFiles, formatProblem } from '../../src/build/check-content.ts'
import { checkPlaceholders } from '../../src/build/check-placeholders.ts'
import { readContentFiles } from '../../src/build/content-files.ts'
import { topFolder } from '../config/paths.ts'

test('no article, claim or source points to something that is not there', () => {
  const problems = checkContentFiles(readContentFiles(topFolder)).map(formatProblem)
  expect(problems).toEqual([])
})

test('no file still waits for words that an editor meant to write', () => {
  expect(checkPlaceholders(readContentFiles(topFolder)).map(formatProblem)).toEqual([])
})
