/** What the promises say of single decisions. Waiting, and another firm's deadline. */
import type { Statement } from './statement.ts'

export const waitingStatements: readonly Statement[] = [
  {
    promise: 5,
    says: 'a personal "call me" is followed',
    phase: 'waiting',
    when: { invited: ['open'] },
    only: ['call']
  },
  {
    promise: 7,
    says: 'after sixty business days it is over for everyone',
    phase: 'waiting',
    when: { invited: ['no'], turn: ['lapsed'] },
    only: ['stop']
  },
  {
    promise: 4,
    says: 'two unanswered chases are enough',
    phase: 'waiting',
    when: { invited: ['no'], strikes: ['two'] },
    only: ['stop']
  },
  {
    promise: 7,
    says: 'who never asked is not told to stop',
    phase: 'waiting',
    when: { strikes: ['none', 'one'], turn: ['theirs', 'gap', 'yours'] },
    only: ['wait', 'last-note', 'email', 'call']
  },
  {
    promise: 3,
    says: 'no chase before the time has passed',
    phase: 'waiting',
    when: { invited: ['no'], turn: ['theirs', 'gap'] },
    only: ['wait', 'stop']
  },
  {
    promise: 4,
    says: 'the second chase is the last note',
    phase: 'waiting',
    when: { invited: ['no'], turn: ['yours'], strikes: ['one'] },
    only: ['last-note']
  },
  {
    promise: 7,
    says: 'silence costs, too: the first chase is due',
    phase: 'waiting',
    when: { invited: ['no'], turn: ['yours'], strikes: ['none'], first: ['write'] },
    only: ['email']
  },
  {
    promise: 7,
    says: 'in the quick pace the first chase is a call',
    phase: 'waiting',
    when: { invited: ['no'], turn: ['yours'], strikes: ['none'], first: ['call'] },
    only: ['call']
  },
  {
    promise: 9,
    says: 'another deadline comes before politeness',
    phase: 'deadline',
    when: { prefer: ['here'], asked: ['no'] },
    only: ['ask-extension']
  },
  {
    promise: 9,
    says: 'when the day has come, it is decided',
    phase: 'deadline',
    when: { prefer: ['here'], asked: ['yes'], day: ['last'] },
    only: ['decide']
  },
  {
    promise: 9,
    says: 'a better offer elsewhere is taken',
    phase: 'deadline',
    when: { prefer: ['there'] },
    only: ['decide']
  },
  {
    promise: 4,
    says: 'both are told once, then it is their turn',
    phase: 'deadline',
    when: { prefer: ['here'], asked: ['yes'], day: ['before'], interview: ['none'] },
    only: ['wait']
  },
  {
    promise: 12,
    says: 'an interview ahead turns waiting into preparing',
    phase: 'deadline',
    when: { prefer: ['here'], asked: ['yes'], day: ['before'], interview: ['ahead'] },
    only: ['prepare']
  },
  {
    promise: 3,
    says: 'a day named for a call is waited for, whatever stands unanswered',
    phase: 'waiting',
    when: { invited: ['pending'] },
    only: ['wait']
  }
]
