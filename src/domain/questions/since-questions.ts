/** What has been going on since: contacts, answers, and whether there is more to tell. */
import { contactCells } from './contact-cells.ts'
import type { Question } from './field.ts'
import { on } from './question-id.ts'

export const sinceQuestions = {
  contacts: {
    id: 'contacts',
    fields: [
      { id: 'did', kind: 'choice', required: true, options: ['nothing', 'some', 'unknown'] },
      {
        id: 'rows',
        kind: 'rows',
        most: 20,
        required: true,
        shownWhen: on('contacts', 'did', 'some'),
        cells: contactCells
      }
    ]
  },
  also: {
    id: 'also',
    fields: [
      {
        id: 'more',
        kind: 'several',
        required: true,
        options: ['answer', 'asked', 'elsewhere', 'wishes', 'none', 'unknown']
      },
      { id: 'turnedDown', kind: 'choice', options: ['none', 'one', 'two', 'more', 'unknown'] }
    ]
  },
  'came-back': {
    id: 'came-back',
    fields: [
      {
        id: 'what',
        kind: 'choice',
        required: true,
        options: [
          'no-news',
          'new-date',
          'positive',
          'on-hold',
          'filled',
          'ask-other',
          'away',
          'unknown'
        ]
      },
      { id: 'from', kind: 'recipient' },
      {
        id: 'date',
        kind: 'date',
        when: 'past',
        shownWhen: on(
          'came-back',
          'what',
          'no-news',
          'new-date',
          'positive',
          'on-hold',
          'filled',
          'ask-other'
        )
      },
      {
        id: 'until',
        kind: 'date',
        when: 'any',
        required: true,
        shownWhen: on('came-back', 'what', 'new-date', 'away')
      },
      {
        id: 'other',
        kind: 'recipient',
        mayBeNone: true,
        shownWhen: on('came-back', 'what', 'ask-other', 'away')
      }
    ]
  }
} as const satisfies Readonly<Record<string, Question>>
