/** Stories that a simple model forgets: talks, rings, missed calls, a cancelled interview. */
import { anywhere, interview, nothingMore, november, rang, row, type Story } from './story.ts'

const rings = [9, 10, 11, 12, 13, 16] as const

export const otherStories: readonly Story[] = [
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
    id: 'withdrawn-by-me',
    answers: { stage: { stage: 'withdrew' }, withdrawal: { date: '2026-11-23' } },
    events: [{ kind: 'withdrew', date: november(23) }]
  }
]
