/** A record with everything in it, as a user has it after a week. */
import { plainDate } from '../../src/domain/calendar/plain-date.ts'
import type { StoredRecord } from '../../src/storage/index.ts'

export const sample: StoredRecord = {
  v: 2,
  revision: 7,
  applications: [
    {
      id: 'a1-x',
      answers: {
        stage: { stage: 'waiting' },
        interview: { date: '2026-11-16', with: 'manager' },
        contacts: {
          did: 'some',
          rows: [{ day: '2026-11-23', to: 'hr', how: 'rang', why: 'chase', times: 2 }]
        },
        also: { more: ['answer'], turnedDown: 'two' }
      },
      log: [
        {
          id: 'e1-x',
          event: {
            kind: 'contact',
            date: plainDate('2026-11-24'),
            to: 'manager',
            channel: 'email',
            purpose: 'chase',
            outcome: 'message-left'
          }
        }
      ],
      ticks: { 'keep-applying': plainDate('2026-11-24') },
      createdOn: plainDate('2026-11-23'),
      names: { manager: 'Zoë 👩‍⚕️ מנהלת', employer: 'Mercy', position: 'Night nurse' },
      archivedOn: plainDate('2026-12-09'),
      lastShown: [{ id: 'last-note:manager:1', date: plainDate('2026-12-01') }],
      exported: { 'last-note:manager:1': plainDate('2026-12-01') },
      oldEntries: { 'first-chase:manager:0': plainDate('2026-11-27') },
      exportSequence: 471_960,
      takenOut: { paper: plainDate('2026-11-24') },
      takenOutAs: 'k3x9a',
      drafts: { 'last-note:manager:1.email': 'Dear Zoë' }
    }
  ],
  current: 'a1-x',
  sender: { name: 'Ana', phone: '555 0100' },
  register: 'formal'
}

/** The one application of the sample. */
export function sampleApplication() {
  const [application] = sample.applications
  if (application === undefined) throw new Error('The sample has an application')
  return application
}
