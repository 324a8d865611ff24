/** The tests that are asked about a mutant: those of its folder, named by MUTATION_TESTS. */
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { cases } from '../mutation/tests-of-folder.ts'
import { topFolder } from './paths.ts'

const named = (process.env.MUTATION_TESTS ?? 'tests/domain').split(',')

/** These take as long as all others together, and seldom notice what no other does. */
const slow = [
  '/timelines/',
  '/advice/reasons.test.ts',
  '/messages/describe-advice.test.ts',
  '/messages/every-draft.test.ts',
  '/messages/messages.test.ts',
  '/messages/stories-in-words.test.ts',
  '/questions/relevance.test.ts'
]

/** What is asked fastest comes first, since the first test that notices a mutant ends its run. */
class CasesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isOfCases = ({ moduleId }: TestSpecification) => moduleId.endsWith(cases)
    const isSlow = ({ moduleId }: TestSpecification) => slow.some((part) => moduleId.includes(part))
    const rank = (file: TestSpecification) => (isOfCases(file) ? 0 : isSlow(file) ? 2 : 1)
    return files.toSorted((left, right) => rank(left) - rank(right))
  }
}

export default defineConfig({
  root: topFolder,
  test: {
    environment: 'node',
    sequence: { sequencer: CasesFirst },
    restoreMocks: true,
    testTimeout: 180_000,
    setupFiles: ['tests/config/same-random-numbers.ts'],
    include: named.map((name) => (name.endsWith('.ts') ? name : `${name}/**/*.test.ts`)),
    // It starts a program of its own, which Node refuses below node_modules, where mutants live.
    exclude: ['tests/domain/calendar/time-zones.test.ts']
  }
})
