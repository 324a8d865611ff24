/** What doing a task leaves on the timeline, and the small lists beside a plan. */
import { describe, expect, test } from 'vitest'
import { type TaskKind, taskKinds } from '../../../src/domain/advice/advice.ts'
import { endingEvents, endingIn } from '../../../src/domain/plan/ending-events.ts'
import { eventOfTask } from '../../../src/domain/plan/event-of-task.ts'
import { assumedEvents } from '../../../src/domain/plan/forecast.ts'
import { laterDays } from '../../../src/domain/plan/put-off-days.ts'
import { knownReason, skipReasons } from '../../../src/domain/plan/skip-reasons.ts'
import { readPlanned, worthRemembering } from '../../../src/domain/plan/what-moved.ts'
import type { Outcome, SituationEvent } from '../../../src/domain/situation/events.ts'
import { checks, march, met, offer, on, today } from '../facts/in-march.ts'
import { situationWith, taskWith } from '../messages/made-up-advice.ts'
import { calendar } from '../timelines/advice-of-moment.ts'

const done = (kind: TaskKind, more: Parameters<typeof taskWith>[1] = {}, outcome?: Outcome) =>
  eventOfTask(taskWith(kind, more), today, outcome)

describe('a task that is done', () => {
  test.each<{ kind: TaskKind; purpose: string }>([
    { kind: 'thank', purpose: 'thanks' },
    { kind: 'answer-papers', purpose: 'answer-request' },
    { kind: 'call-back', purpose: 'requested-call' },
    { kind: 'invited-call', purpose: 'requested-call' },
    { kind: 'first-chase', purpose: 'chase' },
    { kind: 'last-note', purpose: 'chase' },
    { kind: 'missed-appointment', purpose: 'missed-appointment' },
    { kind: 'want-back', purpose: 'want-back' },
    { kind: 'reach-live', purpose: 'reach-live' },
    { kind: 'get-in-writing', purpose: 'ask-in-writing' },
    { kind: 'tell-deadline', purpose: 'deadline-news' },
    { kind: 'close-kindly', purpose: 'close' }
  ])('$kind is a message: $purpose', ({ kind, purpose }) => {
    expect(done(kind)).toEqual({
      kind: 'contact',
      date: today,
      to: 'manager',
      channel: 'email',
      purpose,
      outcome: 'message-left'
    })
  })

  test('by telephone keeps what came of it', () => {
    expect(done('first-call', { channel: 'phone' }, 'spoke')).toMatchObject({
      channel: 'phone',
      outcome: 'spoke'
    })
    expect(done('first-call', { channel: 'phone' })).toMatchObject({
      channel: 'phone',
      outcome: 'message-left'
    })
    expect(done('first-call', { channel: 'none' })).toMatchObject({ channel: 'email' })
  })

  test.each<{ kind: TaskKind; event: SituationEvent['kind'] }>([
    { kind: 'ask-other-for-time', event: 'asked-for-time' },
    { kind: 'ask-here-for-time', event: 'asked-for-time' },
    { kind: 'decide-other', event: 'decided-elsewhere' },
    { kind: 'take-other', event: 'withdrew' },
    { kind: 'decide', event: 'accepted' }
  ])('$kind is the event $event', ({ kind, event }) => {
    expect(done(kind)).toEqual({ kind: event, date: today })
  })

  test('changes nothing when it was no message to this firm', () => {
    const quiet = [
      'prepare',
      'tell-preferred',
      'first-day',
      'reopen-turned-down',
      'keep-applying',
      'let-go'
    ]
    expect(taskKinds.filter((kind) => done(kind) === null)).toEqual(quiet)
    for (const recipient of [null, 'other-firm', 'turned-down'] as const) {
      expect(done('close-kindly', { recipient })).toBeNull()
    }
  })

  test('in a forecast is assumed, on its own day', () => {
    const first = taskWith('first-chase', { date: march(25) })
    expect(assumedEvents([first, taskWith('let-go')])).toEqual([
      { ...eventOfTask(first, march(25)), assumed: true }
    ])
  })
})

describe('the end that the user tells', () => {
  test('is leaving, and nothing else', () => {
    const left = endingEvents(situationWith([offer(1)]), 'withdrew', today)
    expect(left).toEqual([{ kind: 'withdrew', date: today }])
  })

  const kindsAfter = (...events: readonly SituationEvent[]) =>
    endingEvents(situationWith(events), 'got-it', today).map(({ kind }) => kind)

  test('of a letter with conditions is a firm one, unless the checks are cleared', () => {
    expect(kindsAfter(offer(1, { grade: 'firm' }))).toEqual(['accepted'])
    expect(kindsAfter(offer(1))).toEqual(['offer', 'accepted'])
    expect(kindsAfter(offer(1), on(2, 'accepted'))).toEqual(['offer', 'accepted'])
    expect(kindsAfter(offer(1), checks(2, 'cleared'))).toEqual(['accepted'])
    expect(kindsAfter(offer(1), checks(2, 'cleared'), on(3, 'accepted'))).toEqual([])
    expect(kindsAfter(offer(1, { grade: 'verbal' }), checks(2, 'cleared'))).toEqual([
      'offer',
      'accepted'
    ])
  })

  test('comes from whoever made the offer, was met, or else from HR', () => {
    const from = (...events: readonly SituationEvent[]) =>
      endingEvents(situationWith(events), 'got-it', today)[0]
    expect(from(met(1, 'panel'), offer(2))).toMatchObject({ from: 'manager' })
    expect(from(met(1, 'panel'))).toMatchObject({ from: 'panel' })
    expect(from()).toMatchObject({ from: 'hr', grade: 'firm', date: today })
  })

  test('is read back from the log by its last word', () => {
    const firm = offer(1, { grade: 'firm' })
    expect(endingIn([firm, on(2, 'accepted')])).toEqual({ ending: 'got-it', on: march(2) })
    expect(endingIn([on(1, 'withdrew'), firm, on(2, 'accepted')])?.ending).toBe('got-it')
    expect(endingIn([firm, on(2, 'accepted'), on(3, 'withdrew')])).toEqual({
      ending: 'withdrew',
      on: march(3)
    })
    expect(endingIn([offer(1), on(2, 'accepted')])).toBeUndefined()
    expect(endingIn([firm, on(2, 'accepted'), met(3)])?.on).toBe(march(2))
    expect(endingIn([firm])).toBeUndefined()
  })
})

test('a contact can be put off by one to five business days', () => {
  const friday = taskWith('first-chase', { date: march(26) })
  expect(laterDays(friday, calendar).map((date) => date.slice(5))).toEqual([
    '03-29',
    '03-30',
    '03-31',
    '04-01',
    '04-02'
  ])
})

test('reasons to leave a task out are ours, or none of ours', () => {
  for (const reason of skipReasons) expect(knownReason(reason)).toBe(reason)
  for (const other of ['because', '', undefined, 1]) expect(knownReason(other)).toBeUndefined()
})

test('a task is read back with whomever it was addressed to', () => {
  const read = (id: string) => readPlanned(id, today)
  expect(read('take-other:other-firm:2027-03-26')?.recipient).toBe('other-firm')
  expect(read('reopen-turned-down:turned-down:0')?.recipient).toBe('turned-down')
  expect(read('first-chase:hr:0')).toEqual({
    id: 'first-chase:hr:0',
    kind: 'first-chase',
    date: today,
    recipient: 'hr'
  })
  expect(read('first-chase:neighbour:0')?.recipient).toBeNull()
})

test('what stands on every day is not worth remembering', () => {
  const tasks = (['reopen-turned-down', 'keep-applying', 'thank'] as const).map((kind) =>
    taskWith(kind)
  )
  expect(worthRemembering(tasks).map(({ kind }) => kind)).toEqual(['thank'])
})
