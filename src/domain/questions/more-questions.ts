/** What they asked for, other irons, how they wish to be contacted, and where the job is. */
import { countries } from '../calendar/holidays.ts'
import { sectors } from '../situation/situation.ts'
import type { Question } from './field.ts'
import { on } from './question-id.ts'

export const moreQuestions = {
  request: {
    id: 'request',
    fields: [
      {
        id: 'what',
        kind: 'choice',
        required: true,
        options: [
          'papers',
          'papers-in-part',
          'answer',
          'date',
          'call-back',
          'give-notice',
          'unknown'
        ]
      },
      { id: 'from', kind: 'recipient' },
      { id: 'date', kind: 'date', when: 'past' },
      { id: 'by', kind: 'date', when: 'any', mayBeNone: true }
    ]
  },
  elsewhere: {
    id: 'elsewhere',
    fields: [
      { id: 'what', kind: 'choice', required: true, options: ['offer', 'process', 'unknown'] },
      { id: 'date', kind: 'date', when: 'past' },
      {
        id: 'deadline',
        kind: 'date',
        when: 'any',
        mayBeNone: true,
        shownWhen: on('elsewhere', 'what', 'offer')
      },
      {
        id: 'prefer',
        kind: 'choice',
        options: ['here', 'there', 'unknown'],
        shownWhen: on('elsewhere', 'what', 'offer')
      }
    ]
  },
  wishes: {
    id: 'wishes',
    fields: [
      {
        id: 'wishes',
        kind: 'several',
        required: true,
        options: ['no-calls', 'email-only', 'only-through', 'not-to', 'stop', 'none', 'unknown']
      },
      { id: 'through', kind: 'recipient', shownWhen: on('wishes', 'wishes', 'only-through') },
      { id: 'notTo', kind: 'recipient', shownWhen: on('wishes', 'wishes', 'not-to') },
      {
        id: 'date',
        kind: 'date',
        when: 'past',
        shownWhen: on(
          'wishes',
          'wishes',
          'no-calls',
          'email-only',
          'only-through',
          'not-to',
          'stop'
        )
      }
    ]
  },
  place: {
    id: 'place',
    fields: [
      { id: 'country', kind: 'choice', required: true, options: [...countries, 'unknown'] },
      { id: 'region', kind: 'region' },
      { id: 'sector', kind: 'choice', required: true, options: [...sectors] }
    ]
  }
} as const satisfies Readonly<Record<string, Question>>
