/** Promise 11: to whom each task is addressed, beside the questions of where things stand. */
import { describe, expect, test } from 'vitest'
import { addresseeOf } from '../../../src/domain/advice/addressee.ts'
import type { TaskKind } from '../../../src/domain/advice/advice.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import {
  asked,
  away,
  by,
  knownAfter,
  march,
  met,
  offer,
  request,
  said,
  wish
} from '../facts/in-march.ts'
import { day } from '../messages/made-up-advice.ts'

const interview = met(1, 'panel')
const toWhom = (kind: TaskKind, ...events: readonly SituationEvent[]) =>
  addresseeOf(kind, knownAfter([interview, ...events]))

test.each<{ kind: TaskKind; to: string | null }>([
  { kind: 'prepare', to: null },
  { kind: 'keep-applying', to: null },
  { kind: 'let-go', to: null },
  { kind: 'first-day', to: null },
  { kind: 'reopen-turned-down', to: 'turned-down' },
  { kind: 'ask-other-for-time', to: 'other-firm' },
  { kind: 'tell-preferred', to: 'other-firm' },
  { kind: 'decide-other', to: 'other-firm' },
  { kind: 'take-other', to: 'other-firm' },
  { kind: 'thank', to: 'panel' },
  { kind: 'first-chase', to: 'hr' },
  { kind: 'last-note', to: 'hr' },
  { kind: 'answer-papers', to: 'hr' },
  { kind: 'missed-appointment', to: 'hr' },
  { kind: 'invited-call', to: 'hr' },
  { kind: 'decide', to: 'hr' }
])('$kind goes to $to, after an interview with the panel and a word of HR’s', ({ kind, to }) => {
  expect(toWhom(kind, said(2, { by: 'hr' }))).toBe(to)
})

describe('an answer', () => {
  const callMe = said(3, { by: 'recruiter', about: 'call-me' })

  test.each<TaskKind>([
    'answer-papers',
    'answer-part',
    'answer-question',
    'answer-date',
    'answer-notice',
    'call-back'
  ])('%s goes to whoever asked, else to whoever is to be called', (kind) => {
    const wants = request(2, { from: 'unit' })
    const newest = said(4, { by: 'hr' })
    expect(toWhom(kind, wants, callMe, newest)).toBe('unit')
    expect(toWhom(kind, callMe, asked(4, { to: 'hr' }))).toBe('recruiter')
    expect(toWhom(kind, newest)).toBe('hr')
  })

  test('to “call me” goes there from its day, and to a missed appointment where it was missed', () => {
    const asker = asked(4, { to: 'hr' })
    expect(toWhom('invited-call', callMe, asker)).toBe('recruiter')
    expect(toWhom('invited-call', { ...callMe, time: by(25) }, asker)).toBe('hr')
    const missed: SituationEvent = { kind: 'missed-appointment', date: march(3), by: 'recruiter' }
    expect(toWhom('missed-appointment', missed, asker)).toBe('recruiter')
  })

  test.each<TaskKind>(['ask-here-for-time', 'decide', 'reach-live-written'])(
    'about the offer, %s goes to whoever made it',
    (kind) => {
      expect(toWhom(kind, offer(2, { from: 'recruiter' }), said(3, { by: 'hr' }))).toBe('recruiter')
    }
  )
})

describe('thanks for a no', () => {
  const no = (from: 'hr' | 'front-desk'): SituationEvent => ({
    kind: 'refusal',
    date: march(22),
    from
  })

  test.each<TaskKind>(['close-kindly', 'ask-if-filled'])('%s go to whoever said it', (kind) => {
    expect(toWhom(kind, no('hr'))).toBe('hr')
    expect(toWhom(kind, no('front-desk'))).toBe('panel')
    expect(toWhom(kind, no('hr'), wish(3, { kind: 'not-to', recipient: 'hr' }))).toBe('panel')
    expect(toWhom(kind, said(3, { by: 'hr' }))).toBe('panel')
  })

  test('go to whoever the invitation named, where nobody was met', () => {
    expect(addresseeOf('close-kindly', knownAfter([no('front-desk')]))).toBe('invitation')
  })
})

describe('a live person', () => {
  const made = offer(2, { from: 'hr', start: day('2027-03-30') })
  const tomorrow = { ...made, start: day('2027-03-25') }
  const rung = (to: 'hr' | 'switchboard' | 'unit', date = 22) =>
    asked(date, { to, channel: 'phone', purpose: 'reach-live' })
  const live = (events: readonly SituationEvent[], sector: 'office' | 'hospital' = 'office') =>
    addresseeOf('reach-live', knownAfter(events, { sector }))

  test('is whoever made the offer, and after a try the switchboard', () => {
    expect(live([made])).toBe('hr')
    expect(live([made, rung('hr')])).toBe('switchboard')
    expect(live([made, rung('hr'), rung('switchboard', 23)])).toBe('unit')
    expect(live([interview])).toBe('switchboard')
  })

  test('in a hospital is the unit on duty, at once when the start is tomorrow', () => {
    expect(live([made], 'hospital')).toBe('hr')
    expect(live([made, rung('hr')], 'hospital')).toBe('unit')
    expect(live([tomorrow], 'hospital')).toBe('unit')
    expect(live([tomorrow])).toBe('hr')
  })

  test('is nobody who is away, not to be contacted, or was called about another job', () => {
    expect(live([made, away(3, 30, 'hr')])).toBe('switchboard')
    expect(live([made, wish(3, { kind: 'not-to', recipient: 'hr' })])).toBe('switchboard')
    const strike = { recipient: 'hr', date: march(3), voice: true } as const
    const called = (voice: boolean) => ({ strikesElsewhere: [{ ...strike, voice }] })
    expect(addresseeOf('reach-live', knownAfter([made], called(true)))).toBe('switchboard')
    expect(addresseeOf('reach-live', knownAfter([made], called(false)))).toBe('hr')
  })

  test('is the switchboard, or the unit on duty, when nobody is left', () => {
    const tries = [made, rung('hr'), rung('switchboard'), rung('unit')]
    expect(live(tries)).toBe('switchboard')
    expect(live(tries, 'hospital')).toBe('unit')
  })
})
