/** Another firm in play: when its day is near, until when it counts, and the day to answer it. */
import { describe, expect, test } from 'vitest'
import { elsewhereStateOf } from '../../../src/domain/facts/elsewhere.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import { day } from '../messages/made-up-advice.ts'
import { by, elsewhere, knownAfter, march, on, said, today } from './in-march.ts'

const stateAfter = (events: readonly SituationEvent[], onDay = today) =>
  elsewhereStateOf(knownAfter(events, { on: onDay }))
const due = (date: string) => elsewhere(15, { deadline: day(date) })
const asking = on(18, 'asked-for-time')
const none = { state: 'none', prefer: 'here', asked: false, near: false, decideOn: null }

test('without another firm there is nothing to hurry for', () => {
  expect(stateAfter([])).toEqual(none)
})

describe('its day', () => {
  test.each([
    { deadline: '2027-03-24', near: true, why: 'today' },
    { deadline: '2027-03-31', near: true, why: 'the fifth business day' },
    { deadline: '2027-04-01', near: false, why: 'the sixth' },
    { deadline: '2027-03-23', near: false, why: 'over' }
  ])('$deadline is near: $near, $why', ({ deadline, near }) => {
    expect(stateAfter([due(deadline)]).near).toBe(near)
  })

  test('is near up to the weekend after the fifth business day', () => {
    expect(stateAfter([due('2027-04-04')], march(26)).near).toBe(true)
    expect(stateAfter([due('2027-04-05')], march(26)).near).toBe(false)
  })

  test('is near when it comes before the time promised here is over', () => {
    const named = (date: number) => said(15, { time: by(date) })
    const far = due('2027-04-01')
    expect(stateAfter([named(31), far]).near).toBe(true)
    expect(stateAfter([named(30), far]).near).toBe(false)
    expect(stateAfter([said(1, { time: by(23) }), due('2027-04-01')]).near).toBe(false)
  })

  test('is near while nobody has named it, and five business days after asking for one', () => {
    expect(stateAfter([elsewhere(15)])).toEqual({ ...none, state: 'offer', near: true })
    expect(stateAfter([elsewhere(15), asking])).toMatchObject({
      asked: true,
      near: true,
      decideOn: march(25)
    })
    expect(stateAfter([elsewhere(15), asking], march(26))).toEqual(none)
  })

  test('is never near while it has not decided itself', () => {
    expect(stateAfter([elsewhere(15, { state: 'process' })])).toMatchObject({
      state: 'process',
      near: false
    })
    const process = { ...due('2027-03-25'), state: 'process', prefer: 'there' } as const
    expect(stateAfter([process])).toMatchObject({ state: 'process', prefer: 'there', near: false })
  })

  test('is answered on the last business day before it', () => {
    expect(stateAfter([due('2027-03-26')]).decideOn).toBe(march(26))
    expect(stateAfter([due('2027-03-27')]).decideOn).toBe(march(26))
    expect(stateAfter([due('2027-03-28')]).decideOn).toBe(march(26))
    expect(stateAfter([due('2027-03-29')]).decideOn).toBe(march(29))
  })

  test('is over on the day after it', () => {
    expect(stateAfter([due('2027-03-24')]).state).toBe('offer')
    expect(stateAfter([due('2027-03-23')])).toEqual(none)
  })
})

describe('what was done about it', () => {
  test('time asked for counts when it was asked after the offer came', () => {
    expect(stateAfter([due('2027-03-31'), asking]).asked).toBe(true)
    expect(stateAfter([due('2027-03-31')]).asked).toBe(false)
    expect(stateAfter([on(12, 'asked-for-time'), due('2027-03-31')]).asked).toBe(false)
  })

  test('a decision ends it, and a newer offer begins anew', () => {
    const decided = on(18, 'decided-elsewhere')
    expect(stateAfter([due('2027-03-31'), decided])).toEqual(none)
    const newer = { ...due('2027-03-31'), date: march(19) }
    expect(stateAfter([due('2027-03-30'), decided, newer]).decideOn).toBe(march(31))
  })

  test('of two firms the one told last counts', () => {
    const other = elsewhere(16, { state: 'process', prefer: 'there' })
    expect(stateAfter([due('2027-03-31'), other])).toMatchObject({
      state: 'process',
      prefer: 'there'
    })
  })
})
