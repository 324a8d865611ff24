/** Three groups of tests: the core without a browser, what is seen in a simulated one, and the content with the built site. */
import { defineConfig } from 'vitest/config'
import { topFolder } from './paths.ts'

const everywhere = {
  globals: false,
  restoreMocks: true,
  unstubGlobals: true,
  testTimeout: 180_000
}

export default defineConfig({
  root: topFolder,
  cacheDir: 'node_modules/.cache/vitest',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...everywhere,
          name: 'unit',
          environment: 'node',
          setupFiles: ['tests/config/same-random-numbers.ts'],
          include: ['tests/{domain,knowledge,search,build,offline,architecture}/**/*.test.ts']
        }
      },
      {
        extends: true,
        test: {
          ...everywhere,
          name: 'views',
          environment: 'jsdom',
          environmentOptions: { jsdom: { url: 'http://localhost/' } },
          setupFiles: ['tests/config/same-random-numbers.ts', 'tests/config/clean-up-views.ts'],
          include: ['tests/{storage,state,views}/**/*.test.{ts,tsx}']
        }
      },
      {
        extends: true,
        test: {
          ...everywhere,
          name: 'content',
          environment: 'node',
          include: ['tests/content/**/*.test.ts']
        }
      }
    ]
  }
})
