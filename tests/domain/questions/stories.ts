/** The first eleven stories, from the nurse on, in answers and in events. */
import { plainDate } from '../../../src/domain/calendar/plain-date.ts'
import {
  anywhere,
  contact,
  interview,
  nothingMore,
  november,
  row,
  type Story,
  thanks
} from './story.ts'

export const stories: readonly Story[] = [
  {
    id: 'nurse-told-hr-would-call',
    answers: {
      stage: { stage: 'offered' },
      offer: { how: 'hint', date: '2026-11-16', from: 'manager', start: '2026-11-30' },
      said: { time: 'soon', through: 'hr' },
      contacts: {
        did: 'some',
        rows: [
          row(november(23), 'hr', 'spoke', 'chase'),
          row(november(23), 'manager', 'voicemail', 'chase')
        ]
      },
      also: { more: ['none'], turnedDown: 'two' },
      place: { country: 'US', sector: 'hospital' }
    },
    events: [
      interview(november(16), 'manager'),
      {
        kind: 'offer',
        date: november(16),
        from: 'manager',
        grade: 'hint',
        start: november(30)
      },
      {
        kind: 'said',
        date: november(16),
        by: 'manager',
        through: 'hr',
        time: { kind: 'soon' },
        firmness: 'hedged',
        about: 'answer'
      },
      {
        kind: 'contact',
        date: november(23),
        to: 'hr',
        channel: 'phone',
        purpose: 'chase',
        outcome: 'spoke'
      },
      contact(november(23), 'manager', 'voicemail', 'chase')
    ],
    turnedDown: 2,
    sector: 'hospital'
  },
  {
    id: 'silent-out-of-politeness',
    answers: {
      stage: { stage: 'waiting' },
      interview: {
        date: '2026-11-03',
        with: 'manager',
        earlier: '2026-10-20',
        earlierWith: 'hr'
      },
      said: { time: 'nothing' },
      contacts: {
        did: 'some',
        rows: [
          row(plainDate('2026-10-20'), 'hr', 'email', 'thanks'),
          row(november(3), 'manager', 'email', 'thanks')
        ]
      },
      also: nothingMore,
      place: { country: 'US', sector: 'office' }
    },
    events: [
      interview(plainDate('2026-10-20'), 'hr'),
      interview(november(3), 'manager'),
      thanks(plainDate('2026-10-20'), 'hr'),
      thanks(november(3), 'manager')
    ],
    sector: 'office'
  },
  {
    id: 'decision-within-a-week',
    today: november(17),
    answers: {
      stage: { stage: 'waiting' },
      interview: { date: '2026-11-09', with: 'manager' },
      said: { time: 'within', period: '1-weeks', firmness: 'firm' },
      contacts: { did: 'some', rows: [row(november(10), 'manager', 'email', 'thanks')] },
      also: nothingMore,
      place: anywhere
    },
    events: [
      interview(november(9), 'manager'),
      {
        kind: 'said',
        date: november(9),
        by: 'manager',
        time: { kind: 'within', amount: 1, unit: 'weeks' },
        firmness: 'firm',
        about: 'answer'
      },
      thanks(november(10), 'manager')
    ]
  },
  {
    id: 'interview-tomorrow',
    answers: {
      stage: { stage: 'ahead' },
      interview: { date: '2026-11-25', with: 'unknown' },
      also: nothingMore,
      place: anywhere
    },
    events: [interview(november(25), 'invitation')]
  },
  {
    id: 'two-silences',
    answers: {
      stage: { stage: 'waiting' },
      interview: { date: '2026-10-19' },
      said: { time: 'unknown' },
      contacts: {
        did: 'some',
        rows: [
          row(plainDate('2026-10-30'), 'recruiter', 'email', 'chase'),
          row(november(10), 'recruiter', 'email', 'chase')
        ]
      },
      also: nothingMore,
      place: anywhere
    },
    events: [
      interview(plainDate('2026-10-19'), 'invitation'),
      contact(plainDate('2026-10-30'), 'recruiter', 'email', 'chase'),
      contact(november(10), 'recruiter', 'email', 'chase')
    ]
  },
  {
    id: 'no-calls-please',
    answers: {
      stage: { stage: 'waiting' },
      interview: { date: '2026-11-06' },
      said: { time: 'by', date: '2026-11-18', firmness: 'firm' },
      contacts: { did: 'nothing' },
      also: { more: ['wishes'] },
      wishes: { wishes: ['no-calls'] },
      place: anywhere
    },
    events: [
      interview(november(6), 'invitation'),
      {
        kind: 'said',
        date: november(6),
        by: 'invitation',
        time: { kind: 'by', date: november(18) },
        firmness: 'firm',
        about: 'answer'
      },
      { kind: 'wish', date: november(6), wish: { kind: 'no-calls' } }
    ]
  },
  {
    id: 'asked-to-call',
    answers: {
      stage: { stage: 'waiting' },
      interview: { date: '2026-11-16', with: 'manager' },
      said: { time: 'call-me', date: '2026-11-24' },
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
        time: { kind: 'by', date: november(24) },
        firmness: 'firm',
        about: 'call-me'
      }
    ]
  },
  {
    id: 'offer-elsewhere-friday',
    answers: {
      stage: { stage: 'waiting' },
      interview: { date: '2026-11-16', with: 'manager' },
      said: { time: 'within', period: '2-weeks', firmness: 'firm' },
      contacts: { did: 'nothing' },
      also: { more: ['elsewhere'] },
      elsewhere: {
        what: 'offer',
        date: '2026-11-23',
        deadline: '2026-11-27',
        prefer: 'here'
      },
      place: anywhere
    },
    events: [
      interview(november(16), 'manager'),
      {
        kind: 'said',
        date: november(16),
        by: 'manager',
        time: { kind: 'within', amount: 2, unit: 'weeks' },
        firmness: 'firm',
        about: 'answer'
      },
      {
        kind: 'elsewhere',
        date: november(23),
        state: 'offer',
        prefer: 'here',
        deadline: november(27)
      }
    ]
  },
  {
    id: 'verbal-offer-and-notice',
    answers: {
      stage: { stage: 'offered' },
      offer: { how: 'verbal', date: '2026-11-23', from: 'manager', start: '2026-12-14' },
      said: { time: 'nothing' },
      contacts: { did: 'nothing' },
      also: nothingMore,
      place: anywhere
    },
    events: [
      {
        kind: 'offer',
        date: november(23),
        from: 'manager',
        grade: 'verbal',
        start: plainDate('2026-12-14')
      }
    ]
  },
  {
    id: 'conditional-offer-silence-before-start',
    answers: {
      stage: { stage: 'offered' },
      offer: { how: 'conditional', date: '2026-11-02', from: 'manager', start: '2026-11-30' },
      'offer-state': { answered: 'unknown', checks: 'done', checksOn: '2026-11-04' },
      contacts: {
        did: 'some',
        rows: [
          row(november(16), 'hr', 'email', 'chase'),
          row(november(19), 'hr', 'voicemail', 'chase')
        ]
      },
      also: nothingMore,
      place: { country: 'US', sector: 'hospital' }
    },
    events: [
      {
        kind: 'offer',
        date: november(2),
        from: 'manager',
        grade: 'conditional',
        start: november(30)
      },
      { kind: 'checks', date: november(4), state: 'done' },
      contact(november(16), 'hr', 'email', 'chase'),
      contact(november(19), 'hr', 'voicemail', 'chase')
    ],
    sector: 'hospital'
  },
  {
    id: 'they-asked-for-references',
    answers: {
      stage: { stage: 'waiting' },
      interview: { date: '2026-11-12' },
      said: { time: 'nothing' },
      contacts: { did: 'nothing' },
      also: { more: ['asked'] },
      request: { what: 'papers', from: 'hr', date: '2026-11-23', by: '2026-11-25' },
      place: anywhere
    },
    events: [
      interview(november(12), 'invitation'),
      { kind: 'request', date: november(23), from: 'hr', what: 'papers', by: november(25) }
    ]
  }
]
