/** What the promises say where something of an offer is on the table: the other rows. */
import type { Statement } from './statement.ts'

const spoken = ['verbal', 'verbal-accepted']
const written = ['conditional', 'accepted']
const unhurried = ['none', 'prefers-there']

export const writtenOfferStatements: readonly Statement[] = [
  {
    promise: 12,
    says: 'an interview ahead turns waiting into preparing',
    phase: 'offer',
    when: { offer: written, other: unhurried, chase: ['unasked-waiting'], interview: ['ahead'] },
    only: ['prepare']
  },
  {
    promise: 12,
    says: 'an interview ahead turns waiting and stopping into preparing',
    phase: 'offer',
    when: {
      offer: [...spoken, ...written],
      other: unhurried,
      letter: ['none'],
      chase: ['asked-waiting', 'spent-before-start', 'spent'],
      interview: ['ahead']
    },
    only: ['prepare']
  },
  {
    promise: 7,
    says: 'in the quick pace the first chase is a call',
    phase: 'offer',
    when: { offer: written, other: unhurried, chase: ['unasked-due'], first: ['call'] },
    only: ['call']
  },
  {
    promise: 7,
    says: 'the first chase is due',
    phase: 'offer',
    when: { offer: written, other: unhurried, chase: ['unasked-due'], first: ['write'] },
    only: ['email']
  },
  {
    promise: 4,
    says: 'with a written or accepted offer the second chase is an e-mail',
    phase: 'offer',
    when: {
      offer: ['verbal-accepted', ...written],
      other: unhurried,
      letter: ['none'],
      chase: ['asked-due']
    },
    only: ['email']
  },
  {
    promise: 4,
    says: 'the second chase is the last note',
    phase: 'offer',
    when: {
      offer: ['verbal'],
      other: unhurried,
      letter: ['none'],
      chase: ['asked-due'],
      interview: ['none']
    },
    only: ['last-note']
  },
  {
    promise: 12,
    says: 'an interview ahead turns the last note into preparing',
    phase: 'offer',
    when: {
      offer: ['verbal'],
      other: unhurried,
      letter: ['none'],
      chase: ['asked-due'],
      interview: ['ahead']
    },
    only: ['prepare']
  },
  {
    promise: 8,
    says: 'never stop before the start day',
    phase: 'offer',
    when: {
      offer: [...spoken, ...written],
      other: unhurried,
      letter: ['none'],
      chase: ['spent-before-start'],
      interview: ['none']
    },
    only: ['wait']
  },
  {
    promise: 4,
    says: 'two unanswered chases are enough',
    phase: 'offer',
    when: {
      offer: [...spoken, ...written],
      other: unhurried,
      letter: ['none'],
      chase: ['spent'],
      interview: ['none']
    },
    only: ['stop']
  }
]
