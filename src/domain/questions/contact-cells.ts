/** What is asked about each contact that the user made: the day, to whom, how, and why. */
import type { CellField } from './field.ts'

/** How it went out, and what came of it at once. Each maps to a channel with an outcome. */
export const contactWays = [
  'email',
  'spoke',
  'voicemail',
  'rang',
  'not-put-through',
  'text',
  'letter',
  'network',
  'in-person',
  'unknown'
] as const

/** Why the user got in touch. */
export const contactReasons = [
  'chase',
  'thanks',
  'answer-request',
  'requested-call',
  'ask-in-writing',
  'deadline-news',
  'asked-for-time',
  'want-back',
  'missed-appointment',
  'unknown'
] as const

export const contactCells: readonly CellField[] = [
  { id: 'day', kind: 'date', when: 'past', required: true },
  { id: 'to', kind: 'recipient' },
  { id: 'how', kind: 'choice', required: true, options: contactWays },
  { id: 'why', kind: 'choice', options: contactReasons, preset: 'chase' },
  {
    id: 'times',
    kind: 'number',
    most: 99,
    shownWhen: [{ question: 'row', field: 'how', is: ['rang', 'not-put-through'] }]
  }
]
