/** No rule's outcome can be changed without a promise noticing. */
import { expect, test } from 'vitest'
import { ruleMutants } from './rule-mutants.ts'
import { violations } from './table-promises.ts'

test('a rule with any other outcome contradicts a promise', () => {
  const unnoticed = ruleMutants.filter(({ book }) => violations(book).length === 0)
  expect(unnoticed.map(({ name }) => name)).toEqual([])
  expect(ruleMutants.length).toBeGreaterThan(500)
})
