/** Stories with an offer, from the nurse on, in answers and in events. */
import { plainDate } from '../../../src/domain/calendar/plain-date.ts'
import { anywhere, contact, interview, nothingMore, november, row, type Story } from './story.ts'

export const offerStories: readonly Story[] = [
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
  }
]
