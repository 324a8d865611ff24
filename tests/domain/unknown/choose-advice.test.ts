/** Whose day is told when several cases lead to the same verdict: the most careful one's. */
import { describe, expect, test } from 'vitest'
import type { Verdict } from '../../../src/domain/advice/verdicts.ts'
import { chooseAdvice } from '../../../src/domain/unknown/choose-advice.ts'
import type { HarmTable } from '../../../src/domain/unknown/harm-table.ts'
import type { Judged } from '../../../src/domain/unknown/judged.ts'
import { harmTable, judged } from './judged-by-hand.ts'

type Cases = readonly Judged[]

function choosesDay(verdict: Verdict, careful: Judged, others: Cases, table: HarmTable) {
  return chooseAdvice(verdict, careful, others, table).advice.day
}

/** To write too early does some harm, to wait too long does less. */
const patient = harmTable({ email: { wait: 2 }, wait: { email: 1 } })
/** To wait too long does more harm than to write too early. */
const pressing = harmTable({ email: { wait: 1 }, wait: { email: 2 } })
const harmless = harmTable({})

describe('a message or a call goes out on the latest of the days', () => {
  test.each(['email', 'call', 'last-note', 'get-in-writing'] as const)('%s', (verdict) => {
    const others = [judged(verdict, '2026-12-03'), judged(verdict, '2026-11-27')]
    const careful = judged(verdict, '2026-11-25')
    expect(choosesDay(verdict, careful, others, harmless)).toBe('2026-12-03')
  })
})

describe('whatever runs out is done on the earliest of the days', () => {
  test.each(['reply-now', 'ask-extension', 'decide', 'thank', 'prepare'] as const)(
    '%s',
    (verdict) => {
      const others = [judged(verdict, '2026-12-03'), judged(verdict, '2026-11-25')]
      const careful = judged(verdict, '2026-11-27')
      expect(choosesDay(verdict, careful, others, harmless)).toBe('2026-11-25')
    }
  )
})

test('only cases with the verdict that is given have a say in its day', () => {
  const others = [judged('email', '2026-11-27'), judged('call', '2026-12-03')]
  expect(choosesDay('email', judged('wait', '2026-12-10'), others, harmless)).toBe('2026-11-27')
})

test('a verdict without a day is told without one', () => {
  expect(choosesDay('stop', judged('stop'), [judged('stop')], harmless)).toBeNull()
})

test('if only some cases name a day, it is told', () => {
  const others = [judged('decide'), judged('decide', '2026-11-27')]
  expect(choosesDay('decide', judged('decide'), others, harmless)).toBe('2026-11-27')
  const letters = [judged('get-in-writing', '2026-11-27'), judged('get-in-writing')]
  const careful = judged('get-in-writing')
  expect(choosesDay('get-in-writing', careful, letters, harmless)).toBe('2026-11-27')
})

describe('a wait', () => {
  test('ends when it no longer does the least harm, though the careful reading waits longer', () => {
    const careful = judged('wait', '2026-12-03', { after: 'email' })
    const others = [
      judged('wait', '2026-11-27', { after: 'email' }),
      judged('wait', '2026-12-01', { after: 'email' }),
      careful
    ]
    expect(choosesDay('wait', careful, others, pressing)).toBe('2026-11-27')
  })

  test('goes on while it still does the least harm, to the day of the careful reading', () => {
    const careful = judged('wait', '2026-12-03', { after: 'email' })
    const others = [
      judged('wait', '2026-11-27', { after: 'email' }),
      judged('wait', '2026-12-01', { after: 'email' }),
      careful
    ]
    expect(choosesDay('wait', careful, others, patient)).toBe('2026-12-03')
  })

  test('lasts no longer than the careful reading waits, though others wait longer', () => {
    const careful = judged('wait', '2026-11-27', { after: 'email' })
    const others = [judged('wait', '2026-12-03', { after: 'email' }), careful]
    expect(choosesDay('wait', careful, others, patient)).toBe('2026-11-27')
  })

  test('ends with the first case if the careful reading is another', () => {
    const careful = judged('email', '2026-11-24')
    const others = [
      judged('wait', '2026-12-03', { after: 'email' }),
      judged('wait', '2026-12-01', { after: 'email' })
    ]
    expect(choosesDay('wait', careful, others, patient)).toBe('2026-12-01')
  })

  test('ends on a day of the kind of place that was told, not on that of another kind', () => {
    const office = { answers: { place: { sector: 'office' } }, after: 'email' } as const
    const shop = { answers: { place: { sector: 'retail' } }, after: 'email' } as const
    const careful = judged('wait', '2026-12-03', office)
    const others = [
      judged('wait', '2026-11-25', shop),
      judged('wait', '2026-11-27', office),
      judged('wait', '2026-12-01', office)
    ]
    expect(choosesDay('wait', careful, others, pressing)).toBe('2026-11-27')
  })

  test('that names no day stays without one', () => {
    const others = [judged('wait'), judged('stop')]
    expect(choosesDay('wait', judged('wait'), others, patient)).toBeNull()
    expect(choosesDay('wait', judged('stop'), [judged('wait')], patient)).toBeNull()
  })
})

describe('between cases with the same day', () => {
  const day = '2026-11-27'

  test('the careful reading speaks, if it leads to the verdict', () => {
    const careful = judged('email', day)
    expect(chooseAdvice('email', careful, [judged('email', day)], harmless)).toBe(careful)
  })

  test('a case of the kind of place that was told comes before one of another kind', () => {
    const office = { answers: { place: { sector: 'office' } } }
    const hospital = { answers: { place: { sector: 'hospital' } } }
    const careful = judged('wait', '2026-12-10', office)
    const same = judged('email', '2026-11-25', office)
    const other = judged('email', '2026-12-03', hospital)
    expect(chooseAdvice('email', careful, [other, same], harmless)).toBe(same)
    expect(chooseAdvice('email', careful, [other], harmless)).toBe(other)
  })

  test('answers that name no place are of one kind', () => {
    const careful = judged('wait', '2026-12-10')
    const same = judged('email', '2026-11-25', { answers: { place: { country: 'US' } } })
    const other = judged('email', '2026-12-03', { answers: { place: { sector: 'retail' } } })
    expect(chooseAdvice('email', careful, [same, other], harmless)).toBe(same)
  })
})

test('without any case that leads to the verdict the careful reading is told', () => {
  const careful = judged('wait', '2026-11-27')
  expect(chooseAdvice('email', careful, [careful], harmless)).toBe(careful)
})
