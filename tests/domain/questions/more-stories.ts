/** Further stories, among them those that a simple model forgets. */
import { plainDate } from '../../../src/domain/calendar/plain-date.ts'
import {
  anywhere,
  contact,
  interview,
  nothingMore,
  november,
  rang,
  row,
  type Story,
  thanks
} from './story.ts'

const rings = [9, 10, 11, 12, 13, 16] as const
const stopped = [9, 11, 13, 16, 18] as const

export const moreStories: readonly Story[] = [
  {
    id: 'refused',
    answers: {
      stage: { stage: 'refused' },
      refusal: { date: '2026-11-23', from: 'hr' },
      interview: { date: '2026-11-09', with: 'manager' },
      contacts: { did: 'nothing' },
      wishes: { wishes: ['none'] },
      place: anywhere
    },
    events: [interview(november(9), 'manager'), { kind: 'refusal', date: november(23), from: 'hr' }]
  },
  {
    id: 'asked-to-stop',
    answers: {
      stage: { stage: 'waiting' },
      interview: { date: '2026-11-02' },
      said: { time: 'nothing' },
      contacts: {
        did: 'some',
        rows: stopped.map((day) => row(november(day), 'hr', 'voicemail', 'chase'))
      },
      also: { more: ['wishes'] },
      wishes: { wishes: ['stop'], date: '2026-11-19' },
      place: anywhere
    },
    events: [
      interview(november(2), 'invitation'),
      ...stopped.map((day) => contact(november(day), 'hr', 'voicemail', 'chase')),
      { kind: 'wish', date: november(19), wish: { kind: 'stop' } }
    ]
  },
  {
    id: 'public-service',
    answers: {
      stage: { stage: 'waiting' },
      interview: { date: '2026-11-05', with: 'panel' },
      said: { time: 'nothing' },
      contacts: { did: 'some', rows: [row(november(5), 'panel', 'email', 'thanks')] },
      also: nothingMore,
      place: { country: 'US', sector: 'government' }
    },
    events: [interview(november(5), 'panel'), thanks(november(5), 'panel')],
    sector: 'government'
  },
  {
    id: 'german-works-council-lull',
    today: plainDate('2026-12-21'),
    answers: {
      stage: { stage: 'waiting' },
      interview: { date: '2026-12-14', with: 'hr' },
      said: { time: 'early-new-year', firmness: 'firm' },
      contacts: { did: 'nothing' },
      also: nothingMore,
      place: { country: 'DE', sector: 'office', region: 'BY' }
    },
    events: [
      interview(plainDate('2026-12-14'), 'hr'),
      {
        kind: 'said',
        date: plainDate('2026-12-14'),
        by: 'hr',
        time: { kind: 'early-new-year' },
        firmness: 'firm',
        about: 'answer'
      }
    ],
    country: 'DE',
    sector: 'office'
  },
  {
    id: 'talk-but-no-interview',
    answers: {
      stage: { stage: 'talked' },
      talk: { date: '2026-11-10', with: 'manager' },
      said: { time: 'nothing' },
      contacts: { did: 'nothing' },
      also: nothingMore,
      place: { country: 'US', sector: 'trades' }
    },
    events: [{ kind: 'talk', date: november(10), with: 'manager' }],
    sector: 'trades'
  },
  {
    id: 'wait-until-they-write',
    answers: {
      stage: { stage: 'waiting' },
      interview: { date: '2026-11-12', with: 'panel' },
      said: { time: 'wait-until', date: '2026-12-08' },
      contacts: { did: 'nothing' },
      also: { more: ['wishes'] },
      wishes: { wishes: ['not-to'], notTo: 'panel', date: '2026-11-12' },
      place: anywhere
    },
    events: [
      interview(november(12), 'panel'),
      {
        kind: 'said',
        date: november(12),
        by: 'panel',
        time: { kind: 'by', date: plainDate('2026-12-08') },
        firmness: 'firm',
        about: 'answer'
      },
      {
        kind: 'wish',
        date: november(12),
        wish: { kind: 'wait-until', until: plainDate('2026-12-08') }
      },
      { kind: 'wish', date: november(12), wish: { kind: 'not-to', recipient: 'panel' } }
    ]
  },
  {
    id: 'rang-without-message, twelve rings on six days',
    answers: {
      stage: { stage: 'waiting' },
      interview: { date: '2026-11-06' },
      said: { time: 'nothing' },
      contacts: {
        did: 'some',
        rows: rings.map((day) => ({
          ...row(november(day), 'recruiter', 'rang', 'chase'),
          times: 2
        }))
      },
      also: nothingMore,
      place: anywhere
    },
    events: [
      interview(november(6), 'invitation'),
      ...rings.map((day) => rang(november(day), 'recruiter', 2))
    ]
  },
  {
    id: 'they-missed-the-call',
    answers: {
      stage: { stage: 'missed' },
      missed: { date: '2026-11-24', by: 'recruiter' },
      contacts: { did: 'nothing' },
      also: nothingMore,
      place: anywhere
    },
    events: [{ kind: 'missed-appointment', date: november(24), by: 'recruiter' }]
  },
  {
    id: 'cleared-and-starting-monday',
    today: november(28),
    answers: {
      stage: { stage: 'have-it' },
      offer: { how: 'conditional', date: '2026-11-09', from: 'hr', start: '2026-11-30' },
      'offer-state': { answered: 'accepted', checks: 'cleared', checksOn: '2026-11-19' },
      contacts: { did: 'some', rows: [row(november(25), 'hr', 'email', 'chase')] },
      also: nothingMore,
      place: { country: 'US', sector: 'hospital' }
    },
    events: [
      {
        kind: 'offer',
        date: november(9),
        from: 'hr',
        grade: 'conditional',
        start: november(30)
      },
      { kind: 'accepted', date: november(9) },
      { kind: 'checks', date: november(19), state: 'cleared' },
      contact(november(25), 'hr', 'email', 'chase')
    ],
    sector: 'hospital'
  },
  {
    id: 'i-cancelled-and-want-back',
    answers: {
      stage: { stage: 'cancelled' },
      cancelled: { date: '2026-11-18' },
      contacts: { did: 'nothing' },
      also: nothingMore,
      place: anywhere
    },
    events: [{ kind: 'cancelled-interview', date: november(18) }]
  },
  {
    id: 'this-offer-has-a-deadline-and-i-prefer-another',
    answers: {
      stage: { stage: 'offered' },
      offer: { how: 'firm', date: '2026-11-23', from: 'manager', start: 'none' },
      'offer-state': { answered: 'not-yet', answerBy: '2026-11-27', checks: 'unknown' },
      contacts: { did: 'nothing' },
      also: { more: ['elsewhere'] },
      elsewhere: { what: 'process', date: '2026-11-17' },
      place: anywhere
    },
    events: [
      {
        kind: 'offer',
        date: november(23),
        from: 'manager',
        grade: 'firm',
        answerBy: november(27)
      },
      { kind: 'elsewhere', date: november(17), state: 'process', prefer: 'there' }
    ]
  },
  {
    id: 'told-at-the-desk-it-is-filled',
    answers: {
      stage: { stage: 'waiting' },
      interview: { date: '2026-11-05', with: 'manager' },
      said: { time: 'nothing' },
      contacts: { did: 'some', rows: [row(november(23), 'front-desk', 'spoke', 'chase')] },
      also: { more: ['answer'] },
      'came-back': { what: 'filled', from: 'front-desk', date: '2026-11-23' },
      place: anywhere
    },
    events: [
      interview(november(5), 'manager'),
      {
        kind: 'contact',
        date: november(23),
        to: 'front-desk',
        channel: 'phone',
        purpose: 'chase',
        outcome: 'spoke'
      },
      { kind: 'reply', date: november(23), from: 'front-desk', says: { kind: 'filled' } }
    ]
  },
  {
    id: 'contact-on-leave',
    answers: {
      stage: { stage: 'waiting' },
      interview: { date: '2026-11-10', with: 'manager' },
      said: { time: 'by', date: '2026-11-20', firmness: 'firm' },
      contacts: { did: 'some', rows: [row(november(23), 'manager', 'email', 'chase')] },
      also: { more: ['answer'] },
      'came-back': { what: 'away', from: 'manager', until: '2026-12-07', other: 'hr' },
      place: anywhere
    },
    events: [
      interview(november(10), 'manager'),
      {
        kind: 'said',
        date: november(10),
        by: 'manager',
        time: { kind: 'by', date: november(20) },
        firmness: 'firm',
        about: 'answer'
      },
      contact(november(23), 'manager', 'email', 'chase'),
      { kind: 'away', date: november(23), who: 'manager', until: plainDate('2026-12-07') },
      {
        kind: 'reply',
        date: november(23),
        from: 'manager',
        says: { kind: 'ask-other', recipient: 'hr' },
        automatic: true
      }
    ]
  },
  {
    id: 'one-reference-cannot-be-had',
    answers: {
      stage: { stage: 'offered' },
      offer: { how: 'conditional', date: '2026-11-20', from: 'hr', start: 'none' },
      'offer-state': { answered: 'not-yet', answerBy: 'none', checks: 'open' },
      contacts: { did: 'nothing' },
      also: { more: ['asked'] },
      request: { what: 'papers-in-part', from: 'hr', date: '2026-11-20', by: '2026-11-27' },
      place: anywhere
    },
    events: [
      { kind: 'offer', date: november(20), from: 'hr', grade: 'conditional' },
      {
        kind: 'request',
        date: november(20),
        from: 'hr',
        what: 'papers',
        by: november(27),
        cannotMeet: true
      }
    ]
  },
  {
    id: 'told-to-give-notice-before-clearance',
    answers: {
      stage: { stage: 'offered' },
      offer: { how: 'conditional', date: '2026-11-19', from: 'recruiter', start: '2026-12-14' },
      'offer-state': { answered: 'not-yet', checks: 'open' },
      contacts: { did: 'nothing' },
      also: { more: ['asked'] },
      request: { what: 'give-notice', from: 'recruiter', date: '2026-11-23', by: '2026-11-24' },
      place: anywhere
    },
    events: [
      {
        kind: 'offer',
        date: november(19),
        from: 'recruiter',
        grade: 'conditional',
        start: plainDate('2026-12-14')
      },
      {
        kind: 'request',
        date: november(23),
        from: 'recruiter',
        what: 'give-notice',
        by: november(24)
      }
    ]
  },
  {
    id: 'withdrawn-by-me',
    answers: { stage: { stage: 'withdrew' }, withdrawal: { date: '2026-11-23' } },
    events: [{ kind: 'withdrew', date: november(23) }]
  },
  {
    id: 'got-it',
    answers: {
      stage: { stage: 'have-it' },
      offer: { how: 'firm', date: '2026-11-16', from: 'hr', start: '2026-12-14' },
      'offer-state': { answered: 'accepted', answeredOn: '2026-11-20', checks: 'cleared' },
      contacts: { did: 'nothing' },
      also: nothingMore,
      place: anywhere
    },
    events: [
      {
        kind: 'offer',
        date: november(16),
        from: 'hr',
        grade: 'firm',
        start: plainDate('2026-12-14')
      },
      { kind: 'accepted', date: november(20) },
      { kind: 'checks', date: november(20), state: 'cleared' }
    ]
  },
  {
    id: 'hedged-and-one-day-late',
    answers: {
      stage: { stage: 'waiting' },
      interview: { date: '2026-11-16', with: 'manager' },
      said: { time: 'by', date: '2026-11-23', firmness: 'hedged' },
      contacts: { did: 'nothing' },
      also: nothingMore,
      place: anywhere
    },
    events: [
      interview(november(16), 'manager'),
      {
        kind: 'said',
        date: november(16),
        by: 'manager',
        time: { kind: 'by', date: november(23) },
        firmness: 'hedged',
        about: 'answer'
      }
    ]
  },
  {
    id: 'on-hold',
    answers: {
      stage: { stage: 'waiting' },
      interview: { date: '2026-11-02' },
      said: { time: 'nothing' },
      contacts: { did: 'nothing' },
      also: { more: ['answer'] },
      'came-back': { what: 'on-hold', from: 'recruiter', date: '2026-11-20' },
      place: anywhere
    },
    events: [
      interview(november(2), 'invitation'),
      { kind: 'reply', date: november(20), from: 'recruiter', says: { kind: 'on-hold' } }
    ]
  }
]
