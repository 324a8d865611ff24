/** What was offered, how far it got, and what they said about when. */
import type { Question } from './field.ts'
import { on } from './question-id.ts'

export const offerQuestions = {
  offer: {
    id: 'offer',
    fields: [
      {
        id: 'how',
        kind: 'choice',
        required: true,
        options: ['hint', 'verbal', 'conditional', 'firm', 'unknown']
      },
      { id: 'date', kind: 'date', when: 'past', required: true },
      { id: 'from', kind: 'recipient' },
      { id: 'start', kind: 'date', when: 'any', mayBeNone: true }
    ]
  },
  'offer-state': {
    id: 'offer-state',
    fields: [
      {
        id: 'answered',
        kind: 'choice',
        required: true,
        options: ['not-yet', 'accepted', 'declined', 'unknown']
      },
      {
        id: 'answerBy',
        kind: 'date',
        when: 'any',
        mayBeNone: true,
        shownWhen: on('offer-state', 'answered', 'not-yet', 'unknown')
      },
      {
        id: 'answeredOn',
        kind: 'date',
        when: 'past',
        shownWhen: on('offer-state', 'answered', 'accepted', 'declined')
      },
      { id: 'checks', kind: 'choice', options: ['open', 'done', 'cleared', 'unknown'] },
      {
        id: 'checksOn',
        kind: 'date',
        when: 'past',
        shownWhen: on('offer-state', 'checks', 'done', 'cleared')
      }
    ]
  },
  said: {
    id: 'said',
    fields: [
      {
        id: 'time',
        kind: 'choice',
        required: true,
        options: [
          'nothing',
          'soon',
          'by',
          'within',
          'early-new-year',
          'call-me',
          'wait-until',
          'unknown'
        ]
      },
      {
        id: 'date',
        kind: 'date',
        when: 'any',
        required: true,
        shownWhen: on('said', 'time', 'by', 'call-me', 'wait-until')
      },
      {
        id: 'period',
        kind: 'period',
        required: true,
        shownWhen: on('said', 'time', 'within')
      },
      {
        id: 'firmness',
        kind: 'choice',
        options: ['firm', 'hedged', 'unknown'],
        shownWhen: on('said', 'time', 'by', 'within', 'early-new-year')
      },
      {
        id: 'through',
        kind: 'recipient',
        mayBeNone: true,
        shownWhen: on('said', 'time', 'soon', 'by', 'within', 'early-new-year')
      }
    ]
  }
} as const satisfies Readonly<Record<string, Question>>
