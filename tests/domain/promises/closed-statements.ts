/** What the promises say of single decisions. Short phases: asked to stop, closed, owed, upcoming and note due. */
import type { Statement } from './statement.ts'

export const closedStatements: readonly Statement[] = [
  {
    promise: 6,
    says: 'after a request to stop: nothing',
    phase: 'asked-to-stop',
    when: {},
    only: ['stop']
  },
  {
    promise: 6,
    says: 'a fresh refusal gets one kind note',
    phase: 'closed',
    when: { closed: ['refused'], note: ['due'] },
    only: ['close-kindly']
  },
  {
    promise: 6,
    says: 'after the kind note: nothing',
    phase: 'closed',
    when: { closed: ['refused'], note: ['sent', 'late'] },
    only: ['stop']
  },
  {
    promise: 10,
    says: 'only an end is settled',
    phase: 'closed',
    when: { closed: ['left', 'settled'] },
    only: ['settled']
  },
  {
    promise: 9,
    says: 'what they asked for comes first',
    phase: 'owed',
    when: { owed: ['papers', 'answer', 'date', 'give-notice'] },
    only: ['reply-now']
  },
  {
    promise: 9,
    says: 'a call that they asked for is made',
    phase: 'owed',
    when: { owed: ['call-back'] },
    only: ['call']
  },
  {
    promise: 5,
    says: 'a personal "call me" is followed',
    phase: 'upcoming',
    when: { invited: ['open'] },
    only: ['call']
  },
  {
    promise: 3,
    says: 'nothing is asked while an interview is ahead',
    phase: 'upcoming',
    when: { invited: ['no'], thanks: ['none'] },
    only: ['prepare']
  },
  {
    promise: 3,
    says: 'thanks are no question',
    phase: 'upcoming',
    when: { invited: ['no'], thanks: ['due'] },
    only: ['thank']
  },
  {
    promise: 3,
    says: 'thanks are no question',
    phase: 'note-due',
    when: { note: ['thank'] },
    only: ['thank']
  },
  {
    promise: 5,
    says: 'a missed call is answered in writing',
    phase: 'note-due',
    when: { note: ['missed'] },
    only: ['email']
  },
  {
    promise: 4,
    says: 'one note to have an interview back',
    phase: 'note-due',
    when: { note: ['want-back'] },
    only: ['email']
  },
  {
    promise: 4,
    says: 'and no second one',
    phase: 'note-due',
    when: { note: ['want-back-sent'] },
    only: ['stop']
  }
]
