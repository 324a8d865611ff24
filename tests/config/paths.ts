/** Where the tests find the repository and the built site, and where they may leave things. */
import { fileURLToPath } from 'node:url'

export const topFolder = fileURLToPath(new URL('../..', import.meta.url))
export const siteFolder = fileURLToPath(new URL('../../dist', import.meta.url))

/** Reports, traces and the unpacked browser: below node_modules, so that nothing is left in the tree. */
export const cacheFolder = fileURLToPath(
  new URL('../../node_modules/.cache/call-once', import.meta.url)
)
