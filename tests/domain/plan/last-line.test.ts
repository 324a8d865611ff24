/** The lines of a plan that are no messages: what goes along with it, and its named end. */
import { expect, test } from 'vitest'
import { advise } from '../../../src/domain/advise.ts'
import { assumedEvents } from '../../../src/domain/plan/forecast.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import { day, situationWith, taskWith, today } from '../messages/made-up-advice.ts'
import { knowledge } from '../timelines/advice-of-moment.ts'

const interview: SituationEvent = { kind: 'interview', date: day('2026-11-16'), with: ['manager'] }

const kindsAfter = (events: readonly SituationEvent[], turnedDown = 0) => {
  const situation = situationWith([interview, ...events], { turnedDown })
  const { plan } = advise(situation, { today, afterHours: false }, knowledge)
  return plan.tasks.map(({ kind }) => kind)
}

test('a plan that was withdrawn from ends on letting go, and an accepted one on the first day', () => {
  expect(kindsAfter([{ kind: 'withdrew', date: today }]).at(-1)).toBe('let-go')
  const offer = { kind: 'offer', date: day('2026-11-20'), from: 'hr', grade: 'firm' } as const
  expect(kindsAfter([offer, { kind: 'accepted', date: today }]).at(-1)).toBe('first-day')
})

test('other firms are asked again only by those who turned one down', () => {
  expect(kindsAfter([])).not.toContain('reopen-turned-down')
  expect(kindsAfter([], 1)).toContain('reopen-turned-down')
})

test('a line that is no message leaves nothing on the timeline', () => {
  expect(assumedEvents([taskWith('let-go', { channel: 'none', recipient: null })])).toEqual([])
  expect(assumedEvents([taskWith('last-note')])).toMatchObject([{ assumed: true }])
})
