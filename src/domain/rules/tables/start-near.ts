/**
 * A start is near, or should have been, and nobody confirms it: reach a live person.
 * At most two attempts, whatever went before; never "stop" before the start day. Another firm's
 * deadline comes after a call that may be made today, and before all waiting.
 */
import { verdicts } from '../../advice/verdicts.ts'
import { defineTable } from '../decision-table.ts'

export const startNearTable = defineTable({
  name: 'start-near',
  hitPolicy: 'unique',
  levels: {
    attempt: ['now', 'tomorrow', 'closed', 'spent'],
    start: ['ahead', 'open'],
    promised: ['none', 'running'],
    calls: ['allowed', 'unwelcome'],
    other: ['none', 'deadline', 'deadline-last'],
    interview: ['none', 'ahead']
  },
  outcomes: verdicts,
  rules: [
    {
      id: 'start-1',
      when: { promised: ['none'], attempt: ['now'], calls: ['allowed'] },
      outcome: 'call',
      claims: [
        'hospital-bg-check-3-days-to-week',
        'hospital-fed-exclusion-checks',
        'nurse-hired-then-reinterviewed'
      ]
    },
    {
      id: 'start-2',
      when: { promised: ['none'], attempt: ['now'], calls: ['unwelcome'] },
      outcome: 'email',
      claims: ['hospital-bg-check-3-days-to-week']
    },
    {
      id: 'start-3',
      when: {
        promised: ['none'],
        attempt: ['tomorrow', 'closed'],
        other: ['none'],
        interview: ['none']
      },
      outcome: 'wait',
      claims: []
    },
    {
      id: 'start-4',
      when: {
        promised: ['none'],
        attempt: ['spent'],
        start: ['ahead'],
        other: ['none'],
        interview: ['none']
      },
      outcome: 'wait',
      claims: []
    },
    {
      id: 'start-5',
      when: {
        promised: ['none'],
        attempt: ['spent'],
        start: ['open'],
        other: ['none'],
        interview: ['none']
      },
      outcome: 'stop',
      claims: []
    },
    {
      id: 'start-6',
      when: { promised: ['running'], other: ['none'], interview: ['none'] },
      outcome: 'wait',
      claims: []
    },
    {
      id: 'start-7',
      when: {
        promised: ['none'],
        attempt: ['tomorrow', 'closed', 'spent'],
        other: ['none'],
        interview: ['ahead']
      },
      outcome: 'prepare',
      claims: ['ask-when-to-follow-up']
    },
    {
      id: 'start-8',
      when: { promised: ['running'], other: ['none'], interview: ['ahead'] },
      outcome: 'prepare',
      claims: ['ask-when-to-follow-up']
    },
    {
      id: 'start-9',
      when: { promised: ['none'], attempt: ['tomorrow', 'closed', 'spent'], other: ['deadline'] },
      outcome: 'ask-extension',
      claims: []
    },
    {
      id: 'start-10',
      when: { promised: ['running'], other: ['deadline'] },
      outcome: 'ask-extension',
      claims: []
    },
    {
      id: 'start-11',
      when: {
        promised: ['none'],
        attempt: ['tomorrow', 'closed', 'spent'],
        other: ['deadline-last']
      },
      outcome: 'decide',
      claims: []
    },
    {
      id: 'start-12',
      when: { promised: ['running'], other: ['deadline-last'] },
      outcome: 'decide',
      claims: []
    }
  ],
  impossible: []
})
