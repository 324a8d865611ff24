/** Whole records at random: answers of every kind, any names in any script, a log, drafts, settings. */
import fc from 'fast-check'
import { addDays, plainDate } from '../../src/domain/calendar/plain-date.ts'
import type { StoredApplication, StoredRecord } from '../../src/storage/index.ts'
import { anyWholeAnswers } from '../domain/questions/any-answers.ts'

const today = plainDate('2026-11-24')
const anyId = fc.stringMatching(/^[a-z][a-z0-9]{1,9}$/)
const anyDay = fc.integer({ min: -30, max: 0 }).map((days) => addDays(today, days))
const anyWords = fc.string({ unit: 'grapheme', maxLength: 60 })
const anyEvent = fc.oneof(
  fc.record({
    kind: fc.constant('contact' as const),
    date: anyDay,
    to: fc.constantFrom('hr' as const, 'manager' as const),
    channel: fc.constantFrom('email' as const, 'phone' as const),
    purpose: fc.constantFrom('chase' as const, 'thanks' as const),
    outcome: fc.constant('message-left' as const)
  }),
  fc.record({
    kind: fc.constant('reply' as const),
    date: anyDay,
    from: fc.constant('hr' as const),
    says: fc.constant({ kind: 'no-news' as const })
  })
)
const anyLog = fc.uniqueArray(fc.record({ id: anyId, event: anyEvent }), {
  selector: ({ id }) => id,
  maxLength: 6
})

export const anyApplication: fc.Arbitrary<StoredApplication> = fc.record(
  {
    id: anyId,
    answers: anyWholeAnswers(today),
    log: anyLog,
    ticks: fc.dictionary(fc.constantFrom('keep-applying', 'let-go', 'a:b:1'), anyDay),
    createdOn: anyDay,
    names: fc.dictionary(fc.constantFrom('hr', 'manager', 'employer', 'position'), anyWords),
    archivedOn: anyDay,
    takenOut: fc.dictionary(fc.constantFrom('paper', 'file'), anyDay),
    drafts: fc.dictionary(fc.constantFrom('a.email', 'b:c.letter'), anyWords)
  },
  { requiredKeys: ['id', 'answers', 'log', 'ticks', 'createdOn', 'names'] }
)

export const anyRecord: fc.Arbitrary<StoredRecord> = fc
  .record({
    applications: fc.uniqueArray(anyApplication, {
      selector: ({ id }) => id,
      minLength: 1,
      maxLength: 3
    }),
    revision: fc.nat(1000),
    sender: fc.record({ name: anyWords, phone: anyWords }, { requiredKeys: [] }),
    register: fc.constantFrom('plain' as const, 'formal' as const)
  })
  .map((made) => ({ v: 2, ...made, current: made.applications[0]?.id ?? null }))
