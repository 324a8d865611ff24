/** What the user put off is told as theirs to decide, not as the employer’s turn. */
import { expect, test } from 'vitest'
import { advise } from '../../../src/domain/advise.ts'
import { describeAdvice } from '../../../src/domain/messages/describe-advice.ts'
import { knowledge } from '../timelines/advice-of-moment.ts'
import { day, situationWith, words } from './made-up-advice.ts'

const moment = { today: day('2026-11-24'), afterHours: false }

function textOf(interviewOn: string, putOffTo?: string) {
  const interview = { kind: 'interview', date: day(interviewOn), with: ['manager'] } as const
  const thanks = {
    kind: 'contact',
    date: day(interviewOn),
    to: 'manager',
    channel: 'email',
    purpose: 'thanks',
    outcome: 'message-left'
  } as const
  const situation = situationWith([interview, thanks])
  const plan = advise(situation, moment, knowledge).plan
  const first = plan.tasks.find(({ kind }) => kind === 'first-chase')
  const notBefore =
    first === undefined || putOffTo === undefined ? {} : { [first.id]: day(putOffTo) }
  const later = { ...situation, notBefore }
  return describeAdvice(advise(later, moment, knowledge), later, words)
}

test('a message to come that was put off is not told as their turn', () => {
  const { verdict, short, headline, tasks } = textOf('2026-11-20', '2026-12-04')
  expect(verdict).toBe('wait')
  expect(headline).toBe(
    'You put your message off until Friday 4\u00A0December. Nothing from you before it.'
  )
  expect(short).toBe('You have put it off.')
  expect(tasks.find(({ isPutOff }) => isPutOff)?.date).toBe('2026-12-04')
})

test('a message that could go today says until when it was put off', () => {
  const { headline, tasks } = textOf('2026-11-05', '2026-11-27')
  expect(headline).toContain('on Friday 27\u00A0November before noon')
  const task = tasks.find(({ id }) => id.startsWith('first-chase'))
  expect(task?.detail).toMatch(/You put it off until Friday 27\u00A0November\.$/)
})

test('without putting off, waiting is their turn, and no task says otherwise', () => {
  const { short, tasks } = textOf('2026-11-20')
  expect(short).toBe('It is their turn.')
  expect(tasks.some(({ isPutOff, detail }) => isPutOff || detail.includes('put it off'))).toBe(
    false
  )
})
