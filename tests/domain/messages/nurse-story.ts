/** The nurse's timeline and two of her tasks, for the tests of advice in words. */
import type { Contact, SituationEvent } from '../../../src/domain/situation/events.ts'
import { day, taskWith } from './made-up-advice.ts'

export const contact = (others: Partial<Contact>): Contact => ({
  kind: 'contact',
  date: day('2026-11-23'),
  to: 'manager',
  channel: 'voicemail',
  purpose: 'chase',
  outcome: 'message-left',
  ...others
})

export const nurse: readonly SituationEvent[] = [
  { kind: 'interview', date: day('2026-11-16'), with: ['manager'] },
  {
    kind: 'said',
    date: day('2026-11-16'),
    by: 'manager',
    time: { kind: 'soon' },
    firmness: 'hedged',
    about: 'answer'
  },
  {
    kind: 'offer',
    date: day('2026-11-16'),
    from: 'manager',
    grade: 'hint',
    start: day('2026-11-30')
  },
  contact({ to: 'hr', channel: 'phone', outcome: 'spoke' }),
  contact({})
]

export const lastNote = taskWith('last-note', { verdict: 'last-note' })

export const letGo = taskWith('let-go', {
  verdict: 'stop',
  date: day('2026-12-08'),
  channel: 'none',
  recipient: null
})
