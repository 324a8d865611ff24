/** What the promises say where something of an offer is on the table: the first rows. */
import type { Statement } from './statement.ts'

const spoken = ['verbal', 'verbal-accepted']
const written = ['conditional', 'accepted']
const unhurried = ['none', 'prefers-there']
const ownOffer = ['firm', 'conditional-to-answer']

export const spokenOfferStatements: readonly Statement[] = [
  {
    promise: 9,
    says: 'a preferred place is asked for time first',
    phase: 'offer',
    when: { offer: ownOffer, other: ['prefers-there'] },
    only: ['ask-extension']
  },
  {
    promise: 10,
    says: 'an offer with its own deadline is answered',
    phase: 'offer',
    when: { offer: ownOffer, other: ['none', 'deadline', 'deadline-last'] },
    only: ['decide']
  },
  {
    promise: 9,
    says: 'another deadline comes before politeness',
    phase: 'offer',
    when: { offer: [...spoken, ...written], other: ['deadline'] },
    only: ['ask-extension']
  },
  {
    promise: 9,
    says: 'when the day has come, it is decided',
    phase: 'offer',
    when: { offer: [...spoken, ...written], other: ['deadline-last'] },
    only: ['decide']
  },
  {
    promise: 10,
    says: 'words are no offer: get it in writing',
    phase: 'offer',
    when: {
      offer: spoken,
      other: unhurried,
      letter: ['none'],
      chase: ['unasked-waiting', 'unasked-due']
    },
    only: ['get-in-writing']
  },
  {
    promise: 3,
    says: 'a day named for the letter is waited for',
    phase: 'offer',
    when: { offer: spoken, other: unhurried, letter: ['running'], interview: ['none'] },
    only: ['wait']
  },
  {
    promise: 12,
    says: 'an interview ahead turns waiting into preparing',
    phase: 'offer',
    when: { offer: spoken, other: unhurried, letter: ['running'], interview: ['ahead'] },
    only: ['prepare']
  },
  {
    promise: 4,
    says: 'a gap lies between two chases',
    phase: 'offer',
    when: {
      offer: [...spoken, ...written],
      other: unhurried,
      letter: ['none'],
      chase: ['asked-waiting'],
      interview: ['none']
    },
    only: ['wait']
  },
  {
    promise: 3,
    says: 'checks take their time',
    phase: 'offer',
    when: { offer: written, other: unhurried, chase: ['unasked-waiting'], interview: ['none'] },
    only: ['wait']
  }
]
