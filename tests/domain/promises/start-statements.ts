/** What the promises say of single decisions. A start that is near, or past, in silence. */
import type { Statement } from './statement.ts'

export const startStatements: readonly Statement[] = [
  {
    promise: 8,
    says: 'reach a live person',
    phase: 'start-near',
    when: { promised: ['none'], attempt: ['now'], calls: ['allowed'] },
    only: ['call']
  },
  {
    promise: 8,
    says: 'under a no-calls wish in writing',
    phase: 'start-near',
    when: { promised: ['none'], attempt: ['now'], calls: ['unwelcome'] },
    only: ['email']
  },
  {
    promise: 8,
    says: 'a time that they promised is waited for',
    phase: 'start-near',
    when: { other: ['none'], promised: ['running'], interview: ['none'] },
    only: ['wait']
  },
  {
    promise: 8,
    says: 'never stop before the start day',
    phase: 'start-near',
    when: {
      other: ['none'],
      start: ['ahead'],
      attempt: ['tomorrow', 'closed', 'spent'],
      interview: ['none']
    },
    only: ['wait']
  },
  {
    promise: 8,
    says: 'an attempt that cannot be made today follows on the next business day',
    phase: 'start-near',
    when: { other: ['none'], attempt: ['tomorrow', 'closed'], interview: ['none'] },
    only: ['wait']
  },
  {
    promise: 8,
    says: 'two attempts and no start ahead: it ends',
    phase: 'start-near',
    when: {
      other: ['none'],
      promised: ['none'],
      start: ['open'],
      attempt: ['spent'],
      interview: ['none']
    },
    only: ['stop']
  },
  {
    promise: 12,
    says: 'an interview ahead turns waiting into preparing',
    phase: 'start-near',
    when: {
      other: ['none'],
      promised: ['none'],
      attempt: ['tomorrow', 'closed', 'spent'],
      interview: ['ahead']
    },
    only: ['prepare']
  },
  {
    promise: 12,
    says: 'an interview ahead turns waiting into preparing',
    phase: 'start-near',
    when: { other: ['none'], promised: ['running'], interview: ['ahead'] },
    only: ['prepare']
  },
  {
    promise: 9,
    says: 'a deadline comes after a call that may be made, and before all waiting',
    phase: 'start-near',
    when: { promised: ['none'], attempt: ['tomorrow', 'closed', 'spent'], other: ['deadline'] },
    only: ['ask-extension']
  },
  {
    promise: 9,
    says: 'a deadline does not wait for a time that they named',
    phase: 'start-near',
    when: { promised: ['running'], other: ['deadline'] },
    only: ['ask-extension']
  },
  {
    promise: 9,
    says: 'when the day has come, it is decided',
    phase: 'start-near',
    when: {
      promised: ['none'],
      attempt: ['tomorrow', 'closed', 'spent'],
      other: ['deadline-last']
    },
    only: ['decide']
  },
  {
    promise: 9,
    says: 'when the day has come, it is decided',
    phase: 'start-near',
    when: { promised: ['running'], other: ['deadline-last'] },
    only: ['decide']
  }
]
