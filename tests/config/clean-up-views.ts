/** Takes down what a test has put on the page, before the next one begins. */
import { cleanup, configure } from '@testing-library/preact'
import { afterEach } from 'vitest'

afterEach(cleanup)

// Parts of a page come late on a busy machine; a test that waits for one waits as long as it takes.
configure({ asyncUtilTimeout: 20_000 })
