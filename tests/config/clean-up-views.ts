/** Takes down what a test has put on the page, before the next one begins. */
import { cleanup } from '@testing-library/preact'
import { afterEach } from 'vitest'

afterEach(cleanup)
