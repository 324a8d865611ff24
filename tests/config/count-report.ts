/** Reads how many tests passed and failed from the JSON reports of vitest and Playwright. */
import { existsSync, readFileSync } from 'node:fs'
import type { ReportKind } from './stages.ts'

export interface Count {
  readonly passed: number
  readonly failed: number
}

/** What a report says; nothing when there is no report, for a stage that broke down before its first test. */
export function countReport(kind: ReportKind, file: string): Count | undefined {
  if (!existsSync(file)) return undefined
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'))
  return kind === 'vitest' ? countVitest(report) : countPlaywright(report)
}

/** A file that could not be loaded has no tests in vitest's figures: it is counted as one failure. */
function countVitest(report: unknown): Count {
  const files = field(report, 'testResults')
  const brokenFiles = (Array.isArray(files) ? files : []).filter((file: unknown) => {
    const tests = field(file, 'assertionResults')
    return field(file, 'status') === 'failed' && Array.isArray(tests) && tests.length === 0
  })
  return {
    passed: number(report, 'numPassedTests'),
    failed: number(report, 'numFailedTests') + brokenFiles.length
  }
}

/** A test that passed only on the second try is counted as failed: it is not to be trusted. */
function countPlaywright(report: unknown): Count {
  const stats = field(report, 'stats')
  const errors = field(report, 'errors')
  const failed = number(stats, 'unexpected') + number(stats, 'flaky')
  const broken = Array.isArray(errors) && errors.length > 0 && failed === 0 ? 1 : 0
  return { passed: number(stats, 'expected'), failed: failed + broken }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

function number(value: unknown, name: string): number {
  const found = field(value, name)
  return typeof found === 'number' ? found : 0
}
