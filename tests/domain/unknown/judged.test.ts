/** What a case would say on a later day, if until then nothing is done or heard. */
import { expect, test } from 'vitest'
import { plainDate } from '../../../src/domain/calendar/plain-date.ts'
import { verdictOnDay } from '../../../src/domain/unknown/judged.ts'
import { adviceWith, taskWith } from '../messages/made-up-advice.ts'
import { judged } from './judged-by-hand.ts'

const friday = plainDate('2026-11-27')

test.each([
  { on: '2026-11-26', says: 'wait', why: 'the wait has a day to go' },
  { on: '2026-11-27', says: 'email', why: 'the wait ends on this day' },
  { on: '2026-11-30', says: 'email', why: 'it is over' }
])('a wait until 27 November that an e-mail follows says $says on $on: $why', ({ on, says }) => {
  expect(verdictOnDay(judged('wait', '2026-11-27', { after: 'email' }), plainDate(on))).toBe(says)
})

test('whatever is no wait says the same on every day', () => {
  expect(verdictOnDay(judged('call', '2026-11-24', { after: 'email' }), friday)).toBe('call')
  expect(verdictOnDay(judged('stop'), friday)).toBe('stop')
})

test('a wait without an end, or with nothing after it, stays a wait', () => {
  expect(verdictOnDay(judged('wait'), friday)).toBe('wait')
  expect(verdictOnDay(judged('wait', '2026-11-25'), friday)).toBe('wait')
})

test('what goes along with the wait, or comes on another day, is not what follows it', () => {
  const tasks = [
    taskWith('keep-applying', { date: friday, verdict: 'wait' }),
    taskWith('thank', { date: plainDate('2026-11-25'), verdict: 'thank' }),
    taskWith('first-call', { date: friday, verdict: 'call' })
  ]
  const advice = adviceWith(tasks, { verdict: 'wait', day: friday })
  expect(verdictOnDay({ answers: {}, choices: [], advice }, friday)).toBe('call')
})
