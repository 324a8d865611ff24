/** The tests that are asked about a mutant: those of its folder, named by MUTATION_TESTS. */
import { defineConfig } from 'vitest/config'
import { topFolder } from './paths.ts'

const named = (process.env.MUTATION_TESTS ?? 'tests/domain').split(',')

export default defineConfig({
  root: topFolder,
  test: {
    environment: 'node',
    restoreMocks: true,
    testTimeout: 180_000,
    setupFiles: ['tests/config/same-random-numbers.ts'],
    include: named.map((name) => (name.endsWith('.ts') ? name : `${name}/**/*.test.ts`))
  }
})
