/** What might happen is told to the rules as an event that they could also read from a record. */
import { expect, test } from 'vitest'
import { type Occasion, possibleChanges } from '../../../src/domain/advice/possible-changes.ts'
import { plainDate } from '../../../src/domain/calendar/plain-date.ts'
import { knownOn } from '../../../src/domain/facts/known.ts'
import { parseEvent } from '../../../src/domain/situation/parse-situation.ts'
import { situationWith } from '../messages/made-up-advice.ts'
import { calendar } from '../timelines/advice-of-moment.ts'

const day = plainDate('2026-11-24')
const known = knownOn(situationWith([]), [], day, calendar)
const occasion: Occasion = { known, phase: 'waiting', day, who: 'manager' }
const eventOf = (id: string) => possibleChanges.find((change) => change.id === id)?.event(occasion)

test.each(possibleChanges.map(({ id, event }) => ({ id, event: event(occasion) })))(
  '$id is a whole event',
  ({ event }) => {
    expect(parseEvent(event)).toEqual({ kind: 'ok', value: event })
  }
)

test('each is the event that its name says', () => {
  expect(eventOf('refusal')).toEqual({ kind: 'refusal', date: day, from: 'manager' })
  expect(eventOf('call-back')).toMatchObject({ kind: 'request', what: 'call-back' })
  expect(eventOf('request')).toMatchObject({ kind: 'request', what: 'answer' })
  expect(eventOf('on-hold')).toMatchObject({ kind: 'reply', says: { kind: 'on-hold' } })
  expect(eventOf('no-news')).toMatchObject({ kind: 'reply', says: { kind: 'no-news' } })
  expect(eventOf('confirmed')).toMatchObject({ kind: 'reply', says: { kind: 'positive' } })
  expect(eventOf('ask-other')).toMatchObject({ says: { kind: 'ask-other', recipient: 'hr' } })
  expect(eventOf('no-contact')).toMatchObject({ kind: 'wish', wish: { kind: 'stop' } })
  expect(eventOf('spoken-offer')).toMatchObject({ kind: 'offer', grade: 'verbal' })
  expect(eventOf('offer-with-checks')).toMatchObject({ kind: 'offer', grade: 'conditional' })
  expect(eventOf('written-offer')).toMatchObject({ kind: 'offer', grade: 'firm' })
  expect(eventOf('cleared')).toMatchObject({ kind: 'checks', state: 'cleared' })
  expect(eventOf('other-offer')).toMatchObject({ kind: 'elsewhere', state: 'offer' })
  expect(eventOf('you-accept')).toEqual({ kind: 'accepted', date: day })
  expect(eventOf('you-decline')).toEqual({ kind: 'declined', date: day })
  expect(eventOf('you-withdraw')).toEqual({ kind: 'withdrew', date: day })
})

test('an interview and a later day are made up on business days to come', () => {
  expect(eventOf('invitation')).toMatchObject({ kind: 'interview', date: '2026-11-30' })
  expect(eventOf('later-day')).toMatchObject({ time: { kind: 'by', date: '2026-12-09' } })
})
