/** Tells an editor what failed, in sentences: the promise, then the lines to mend, and nothing of how it was tested. */
import type { Reporter, TestCase } from 'vitest/node'

export class ProblemReporter implements Reporter {
  onTestCaseResult(test: TestCase): void {
    const { state, errors = [] } = test.result()
    if (state !== 'failed') return
    console.log(`\nNot so: ${test.name}`)
    for (const error of errors) for (const line of problemsIn(error)) console.log(`  ${line}`)
  }
}

/** The lines that a list of problems holds; any other failure in its own words. */
function problemsIn({ actual, message }: { actual?: unknown; message: string }): readonly string[] {
  const text = typeof actual === 'string' ? actual : ''
  const lines = [...text.matchAll(/^\s*"(.*)",?$/gm)].map((match) => match[1] ?? '')
  return lines.length > 0 ? lines.map((line) => line.replaceAll('\\"', '"')) : [message]
}
