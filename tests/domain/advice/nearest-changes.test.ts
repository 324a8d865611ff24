/** The nearest other answers, worked out by hand: as time passes, when they speak, when the user has news. */
import { expect, test } from 'vitest'
import { whatWouldChange } from '../../../src/domain/advice/what-would-change.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import { march, met, offer, request, today } from '../facts/in-march.ts'
import { situationWith } from '../messages/made-up-advice.ts'
import { knowledge } from '../timelines/advice-of-moment.ts'

const changesAfter = (events: readonly SituationEvent[], afterHours = false) =>
  whatWouldChange(situationWith(events), { today, afterHours }, knowledge)
const told = (events: readonly SituationEvent[]) =>
  changesAfter(events).map(({ id, date, advice }) => `${id} ${date} ${advice.verdict}`)

test('who waits reads what they may ask, what another firm may offer, and when the wait is over', () => {
  expect(told([met(16)])).toEqual([
    'request 2027-03-24 reply-now',
    'other-offer 2027-03-24 ask-extension',
    'time 2027-03-25 email'
  ])
})

test('who writes today reads of the last message a week later, as if nothing had come', () => {
  const [change] = changesAfter([met(15)]).filter(({ group }) => group === 'time')
  expect(change).toMatchObject({
    id: 'time',
    date: march(31),
    moment: { today: march(31), afterHours: false },
    advice: { verdict: 'last-note' }
  })
  expect(change?.situation.events.slice(1)).toMatchObject([
    { kind: 'contact', date: today, purpose: 'chase', assumed: true }
  ])
})

test('before an interview it is named as what comes first', () => {
  expect(told([met(30)])).toContain('after-interview 2027-03-31 thank')
})

test('an offer to answer: nothing comes by time alone, and two of a kind fill the third place', () => {
  expect(told([offer(22, { grade: 'firm' })])).toEqual([
    'request 2027-03-24 reply-now',
    'you-accept 2027-03-24 settled',
    'refusal 2027-03-24 close-kindly'
  ])
})

test('after a no only an invitation would change anything', () => {
  expect(told([{ kind: 'refusal', date: march(23), from: 'hr' }])).toEqual([
    'invitation 2027-03-24 prepare'
  ])
})

test('in the evening the changes are those of the day that is advised on', () => {
  const evening = changesAfter([met(10)], true).filter(({ group }) => group !== 'time')
  expect(evening.map(({ date, moment }) => [date, moment])).toEqual([
    [march(25), { today: march(25), afterHours: false }],
    [march(25), { today: march(25), afterHours: false }]
  ])
  const urgent = changesAfter([request(22)], true).filter(({ group }) => group !== 'time')
  expect(urgent.length).toBeGreaterThan(0)
  for (const { moment } of urgent) expect(moment).toEqual({ today, afterHours: true })
})
