/** "What you did was fine" is said where it is true, and not where they had asked for something else. */
import { expect, test } from 'vitest'
import { advise } from '../../../src/domain/advise.ts'
import { plainDate } from '../../../src/domain/calendar/plain-date.ts'
import { ruleBook } from '../../../src/domain/rules/tables/index.ts'
import { parseSituation } from '../../../src/domain/situation/parse-situation.ts'
import { readCalendar } from '../../../src/knowledge/calendars.ts'

type Event = Readonly<Record<string, unknown>>

const interview: Event = { kind: 'interview', date: '2026-11-10', with: ['manager'] }
const contact = (date: string, to: string, channel: string, more: Event = {}): Event => ({
  kind: 'contact',
  date,
  to,
  channel,
  purpose: 'chase',
  outcome: 'message-left',
  ...more
})
const wish = (wished: Event, date = '2026-11-10'): Event => ({ kind: 'wish', date, wish: wished })
const named = (date: string): Event => ({
  kind: 'said',
  date: '2026-11-10',
  by: 'manager',
  time: { kind: 'by', date },
  firmness: 'firm',
  about: 'answer'
})

function isCalledHarmless(events: readonly Event[]): boolean {
  const parsed = parseSituation({
    country: 'US',
    sector: 'office',
    turnedDown: 0,
    events: [interview, ...events]
  })
  if (parsed.kind === 'failed') throw new Error('an event of the test is no event')
  const knowledge = { calendar: readCalendar('US'), book: ruleBook }
  const moment = { today: plainDate('2026-11-24'), afterHours: false }
  return advise(parsed.value, moment, knowledge).measures.includes('no-harm-done')
}

const spoke = { outcome: 'spoke' }
const rang = { outcome: 'rang' }

test.each<{ why: string; events: readonly Event[] }>([
  { why: 'one call in which they spoke', events: [contact('2026-11-20', 'hr', 'phone', spoke)] },
  { why: 'one voicemail', events: [contact('2026-11-20', 'manager', 'voicemail')] },
  { why: 'one e-mail', events: [contact('2026-11-20', 'manager', 'email')] },
  { why: 'one ring without a message', events: [contact('2026-11-20', 'hr', 'phone', rang)] },
  {
    why: 'a call to HR and a voicemail to the director',
    events: [
      contact('2026-11-20', 'hr', 'phone', spoke),
      contact('2026-11-20', 'manager', 'voicemail')
    ]
  },
  {
    why: 'an e-mail when the time that they named had passed',
    events: [named('2026-11-18'), contact('2026-11-20', 'manager', 'email')]
  },
  {
    why: 'a call after which they asked for no more calls',
    events: [contact('2026-11-20', 'hr', 'phone', spoke), wish({ kind: 'no-calls' }, '2026-11-20')]
  }
])('harmless: $why', ({ events }) => {
  expect(isCalledHarmless(events)).toBe(true)
})

test.each<{ why: string; events: readonly Event[] }>([
  { why: 'nothing was done', events: [] },
  {
    why: 'a call although calls are unwelcome',
    events: [wish({ kind: 'no-calls' }), contact('2026-11-20', 'manager', 'phone', spoke)]
  },
  {
    why: 'a voicemail where only e-mail is wanted',
    events: [wish({ kind: 'email-only' }), contact('2026-11-20', 'manager', 'voicemail')]
  },
  {
    why: 'a message before the day that they asked to wait for',
    events: [
      wish({ kind: 'wait-until', until: '2026-12-04' }),
      contact('2026-11-20', 'manager', 'email')
    ]
  },
  {
    why: 'a message to someone who was not to be contacted',
    events: [
      wish({ kind: 'not-to', recipient: 'manager' }),
      contact('2026-11-20', 'manager', 'email')
    ]
  },
  {
    why: 'a call past the one to go through',
    events: [
      wish({ kind: 'only-through', recipient: 'hr' }),
      contact('2026-11-20', 'manager', 'phone')
    ]
  },
  {
    why: 'a call to the employer over the head of the agency',
    events: [
      contact('2026-11-16', 'agency', 'email'),
      contact('2026-11-20', 'manager', 'phone', spoke)
    ]
  },
  {
    why: 'a question before the time that they named',
    events: [named('2026-12-04'), contact('2026-11-18', 'manager', 'email')]
  },
  {
    why: 'two voicemails',
    events: [
      contact('2026-11-18', 'manager', 'voicemail'),
      contact('2026-11-20', 'manager', 'voicemail')
    ]
  },
  {
    why: 'three e-mails on three days',
    events: ['2026-11-18', '2026-11-19', '2026-11-20'].map((day) =>
      contact(day, 'manager', 'email')
    )
  }
])('not called harmless: $why', ({ events }) => {
  expect(isCalledHarmless(events)).toBe(false)
})
