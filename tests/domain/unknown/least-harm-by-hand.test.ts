/** How the verdict is chosen between equals, on small tables of harm made up for it. */
import { expect, test } from 'vitest'
import { harmOf, worstHarm } from '../../../src/domain/unknown/harm-table.ts'
import { leastHarm } from '../../../src/domain/unknown/least-harm.ts'
import { harmTable } from './judged-by-hand.ts'

const table = harmTable({
  wait: { email: 2, call: 3 },
  email: { wait: 2, call: 1 },
  call: { wait: 4, email: 3 }
})

test('the harm of a verdict stands in its row, at the place of the one that was right', () => {
  expect(harmOf(table, 'wait', 'call')).toBe(3)
  expect(harmOf(table, 'call', 'wait')).toBe(4)
  expect(harmOf(table, 'email', 'call')).toBe(1)
  expect(harmOf(table, 'wait', 'prepare')).toBe(0)
})

test('the worst harm is that of the worst case, and none without a case', () => {
  expect(worstHarm(table, 'wait', ['email', 'call', 'wait'])).toBe(3)
  expect(worstHarm(table, 'wait', ['wait'])).toBe(0)
  expect(worstHarm(table, 'wait', [])).toBe(0)
})

test('the one whose worst case is the least bad is given, also against the careful reading', () => {
  expect(leastHarm(['wait', 'email', 'call'], table, 'wait')).toEqual({
    verdict: 'email',
    harm: 2,
    tied: []
  })
})

test('between equals the careful reading stands, and both are named', () => {
  for (const careful of ['wait', 'email'] as const) {
    expect(leastHarm(['wait', 'email'], table, careful)).toEqual({
      verdict: careful,
      harm: 2,
      tied: ['wait', 'email']
    })
  }
})

test('between equals without the careful reading, what is right in more cases is given', () => {
  expect(leastHarm(['wait', 'email', 'email'], table).verdict).toBe('email')
  expect(leastHarm(['email', 'wait', 'wait'], table).verdict).toBe('wait')
  expect(leastHarm(['wait', 'email', 'email'], table, 'stop').verdict).toBe('email')
})

test('between complete equals the mildest is given, whichever comes first', () => {
  expect(leastHarm(['email', 'wait'], table).verdict).toBe('wait')
  expect(leastHarm(['wait', 'email'], table).verdict).toBe('wait')
  const harmless = harmTable({})
  expect(leastHarm(['settled', 'call', 'email', 'stop'], harmless).verdict).toBe('stop')
  expect(leastHarm(['settled', 'call', 'email', 'stop'], harmless).tied).toEqual([
    'stop',
    'email',
    'call',
    'settled'
  ])
})

test('where even the least harm is the worst there is, the careful reading is not trusted', () => {
  const worst = harmTable({ wait: { call: 4 }, call: { wait: 4 } })
  expect(leastHarm(['wait', 'call', 'call'], worst, 'wait').verdict).toBe('call')
  const great = harmTable({ wait: { call: 3 }, call: { wait: 3 } })
  expect(leastHarm(['wait', 'call', 'call'], great, 'wait').verdict).toBe('wait')
})

test('one verdict alone is given without any harm', () => {
  expect(leastHarm(['call'], table)).toEqual({ verdict: 'call', harm: 0, tied: [] })
})
