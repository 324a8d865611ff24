/** What happened is told in two short lines, in the user's own terms. */
import { expect, test } from 'vitest'
import { describeHappened } from '../../../src/domain/messages/describe-event.ts'
import type { Contact, SituationEvent } from '../../../src/domain/situation/events.ts'
import { adviceWith, day, situationWith, words } from './made-up-advice.ts'

function told(...events: readonly SituationEvent[]): readonly string[] {
  const subject = {
    advice: adviceWith([]),
    situation: situationWith(events),
    wording: words.core.wording,
    names: {}
  }
  return describeHappened(subject).map(({ title, detail }) => `${title} / ${detail}`)
}

const date = day('2026-11-20')
const later = day('2026-11-23')
const contact = (others: Partial<Contact>): Contact => ({
  kind: 'contact',
  date,
  to: 'hr',
  channel: 'email',
  purpose: 'chase',
  outcome: 'message-left',
  ...others
})

test.each([
  { event: contact({}), line: 'You e\u2011mailed HR / No answer' },
  { event: contact({ channel: 'phone', outcome: 'spoke' }), line: 'You called HR / They answered' },
  {
    event: contact({ channel: 'phone', outcome: 'not-put-through' }),
    line: 'You called HR / Not put through'
  },
  { event: contact({ channel: 'phone' }), line: 'You left HR a voicemail / No answer' },
  { event: contact({ channel: 'phone', outcome: 'rang' }), line: 'You rang HR / No message left' },
  {
    event: contact({ channel: 'phone', outcome: 'rang', times: 12 }),
    line: 'You rang HR 12 times / No message left'
  },
  { event: contact({ purpose: 'thanks' }), line: 'You thanked HR / No answer needed' },
  {
    event: contact({ purpose: 'answer-request' }),
    line: 'You e\u2011mailed HR / What they had asked for'
  },
  { event: contact({ channel: 'letter' }), line: 'You wrote to HR / No answer' },
  { event: { kind: 'interview', date, with: ['manager', 'hr'] }, line: 'Interview / ' },
  { event: { kind: 'refusal', date, from: 'hr' }, line: 'They said no / ' },
  { event: { kind: 'decided-elsewhere', date }, line: 'You answered / the other firm' },
  {
    event: { kind: 'wish', date, wish: { kind: 'not-to', recipient: 'panel' } },
    line: 'They asked / not to the panel'
  },
  {
    event: { kind: 'reply', date, from: 'hr', says: { kind: 'ask-other', recipient: 'recruiter' } },
    line: 'HR answered / Ask the recruiter'
  },
  {
    event: { kind: 'offer', date, from: 'manager', grade: 'verbal', start: day('2026-12-14') },
    line: '“You have the job” / Start on Monday 14\u00A0December. Not in writing.'
  },
  {
    event: {
      kind: 'request',
      date,
      from: 'hr',
      what: 'papers',
      by: day('2026-11-27'),
      cannotMeet: true
    },
    line: 'They asked for papers / by Friday 27\u00A0November. One of them cannot be had.'
  }
] as const)('"$line"', ({ event, line }) => {
  expect(told(event)).toEqual([line])
})

test('a message counts as answered once a reply comes from that person or for them', () => {
  const reply = { kind: 'reply', date: later, from: 'hr', says: { kind: 'no-news' } } as const
  expect(told(contact({}), reply)[0]).toBe('You e\u2011mailed HR / They answered')
  const assistant = { ...reply, from: 'recruiter', onBehalfOf: 'hr' } as const
  expect(told(contact({}), assistant)[0]).toBe('You e\u2011mailed HR / They answered')
  expect(told(contact({}), { ...reply, from: 'manager' })[0]).toBe(
    'You e\u2011mailed HR / No answer'
  )
})

test('an automatic reply answers nothing', () => {
  const reply = {
    kind: 'reply',
    date: later,
    from: 'hr',
    says: { kind: 'no-news' },
    automatic: true
  } as const
  expect(told(contact({}), reply)[0]).toBe('You e\u2011mailed HR / No answer')
})

test('a reply answers the newest message, not one of the silences before it', () => {
  const reply = { kind: 'reply', date: later, from: 'hr', says: { kind: 'no-news' } } as const
  const lines = told(contact({ date: day('2026-11-10') }), contact({}), reply)
  expect(lines.slice(0, 2)).toEqual([
    'You e\u2011mailed HR / No answer',
    'You e\u2011mailed HR / They answered'
  ])
})

test('an interview still to come has not happened', () => {
  expect(told({ kind: 'interview', date: day('2026-11-25'), with: ['hr'] })).toEqual([])
})

test('what they said on another day stands by itself', () => {
  const said = {
    kind: 'said',
    date: later,
    by: 'hr',
    time: { kind: 'by', date: day('2026-12-04') },
    firmness: 'firm',
    about: 'answer'
  } as const
  const interview = { kind: 'interview', date, with: ['manager'] } as const
  expect(told(interview, said)).toEqual([
    'Interview / ',
    'They named a time / They said by Friday 4\u00A0December'
  ])
})
