/** Where things stand, and what brought the user and the employer together. */
import { none, type Question, unknown } from './field.ts'

export const meetingQuestions = {
  stage: {
    id: 'stage',
    fields: [
      {
        id: 'stage',
        kind: 'choice',
        required: true,
        options: [
          'waiting',
          'ahead',
          'talked',
          'offered',
          'refused',
          'cancelled',
          'missed',
          'withdrew',
          'have-it',
          'unknown'
        ]
      }
    ]
  },
  talk: {
    id: 'talk',
    fields: [
      { id: 'date', kind: 'date', when: 'past', required: true },
      { id: 'with', kind: 'recipient' }
    ]
  },
  cancelled: {
    id: 'cancelled',
    fields: [{ id: 'date', kind: 'date', when: 'past', required: true }]
  },
  missed: {
    id: 'missed',
    fields: [
      { id: 'date', kind: 'date', when: 'past', required: true },
      { id: 'by', kind: 'recipient' }
    ]
  },
  withdrawal: {
    id: 'withdrawal',
    fields: [{ id: 'date', kind: 'date', when: 'past', required: true }]
  },
  refusal: {
    id: 'refusal',
    fields: [
      { id: 'date', kind: 'date', when: 'past', required: true },
      { id: 'from', kind: 'recipient' }
    ]
  },
  interview: {
    id: 'interview',
    fields: [
      { id: 'date', kind: 'date', when: 'any', required: true },
      { id: 'with', kind: 'recipient' },
      { id: 'earlier', kind: 'date', when: 'past', mayBeNone: true },
      {
        id: 'earlierWith',
        kind: 'recipient',
        shownWhen: [{ question: 'interview', field: 'earlier', is: [none, unknown], not: true }]
      }
    ]
  }
} as const satisfies Readonly<Record<string, Question>>
