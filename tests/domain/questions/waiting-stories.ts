/** Stories of waiting after an interview, in answers and in events. */
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

export const waitingStories: readonly Story[] = [
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
  }
]
