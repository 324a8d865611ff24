/** Stories in which they asked for something, answered, or wished to be left alone. */
import { plainDate } from '../../../src/domain/calendar/plain-date.ts'
import { anywhere, contact, interview, november, row, type Story } from './story.ts'

const stopped = [9, 11, 13, 16, 18] as const

export const askedStories: readonly Story[] = [
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
