/** A calendar is offered only what it can remind of. */
import { expect, test } from 'vitest'
import { worthEntering } from '../../../src/domain/calendar-file/worth-entering.ts'
import { november } from '../questions/story.ts'

const today = november(24)
const firstDay = { kind: 'first-day', date: november(30) } as const

test('of a settled plan the first day is worth an entry, and is called by its name', () => {
  expect(worthEntering([firstDay], today)).toBe('first-day')
  const applying = { kind: 'keep-applying', date: today } as const
  expect(worthEntering([applying, firstDay], today)).toBe('first-day')
})

test('a first day that nobody has named, or a plan that ends today, is worth none', () => {
  expect(worthEntering([{ ...firstDay, date: today }], today)).toBe('nothing')
  expect(worthEntering([{ kind: 'let-go', date: today }], today)).toBe('nothing')
  expect(worthEntering([], today)).toBe('nothing')
})

test('a message of today, or the last stop on a later day, is worth one', () => {
  expect(worthEntering([{ kind: 'first-chase', date: today }], today)).toBe('plan')
  expect(worthEntering([{ kind: 'let-go', date: november(30) }], today)).toBe('plan')
})
