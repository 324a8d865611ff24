/** The figures at the end of a test run tell of every failure, whatever form it took. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { countReport } from '../config/count-report.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'call-once-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function written(report: unknown): string {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(report))
  return file
}

test('a test file that could not be loaded counts as a failure', () => {
  const file = written({
    numPassedTests: 3,
    numFailedTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] }
    ]
  })
  expect(countReport('vitest', file)).toEqual({ passed: 3, failed: 2 })
})

test('a browser test that passed only now and then counts as a failure', () => {
  const file = written({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 }, errors: [] })
  expect(countReport('playwright', file)).toEqual({ passed: 5, failed: 2 })
})

test('a browser run that broke down before its first test counts as a failure', () => {
  const file = written({
    stats: { expected: 0, unexpected: 0, flaky: 0 },
    errors: [{ message: 'x' }]
  })
  expect(countReport('playwright', file)).toEqual({ passed: 0, failed: 1 })
})

test('without a report there are no figures', () => {
  expect(countReport('vitest', join(folder, 'nothing.json'))).toBeUndefined()
})
