/** Who led the interview: of the newest day on which anyone was met, in a fixed order. */
import { expect, test } from 'vitest'
import { interviewLeader } from '../../../src/domain/facts/recipient.ts'
import type { Interview, Recipient, SituationEvent } from '../../../src/domain/situation/events.ts'
import { day } from '../messages/made-up-advice.ts'

const met = (on: string, ...people: readonly Recipient[]): Interview => ({
  kind: 'interview',
  date: day(on),
  with: people
})
const leader = (past: readonly SituationEvent[], ahead: readonly Interview[] = []) =>
  interviewLeader({ past, ahead })

test('only the newest day counts, also when someone higher was met before', () => {
  expect(leader([met('2026-11-02', 'manager'), met('2026-11-09', 'hr')])).toBe('hr')
})

test('two interviews of one day are one, and the manager led it', () => {
  expect(leader([met('2026-11-09', 'hr'), met('2026-11-09', 'manager')])).toBe('manager')
})

test('a talk counts as well, and someone without a place in the order counts when alone', () => {
  const talk = { kind: 'talk', date: day('2026-11-09'), with: 'unit' } as const
  expect(leader([met('2026-11-02', 'manager'), talk])).toBe('unit')
})

test('before the first interview it is whoever will be met first', () => {
  expect(leader([], [met('2026-11-30', 'panel', 'hr'), met('2026-12-07', 'manager')])).toBe('panel')
  expect(leader([])).toBeNull()
})
