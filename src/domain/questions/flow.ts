/**
 * Which question is asked when: a plain table, read from top to bottom.
 *
 * A question is asked when every condition of one of its rows holds. Conditions look at earlier
 * questions only, so one pass finds the whole path. No path is longer than ten pages.
 */
import type { Condition } from './field.ts'
import type { QuestionId } from './question-id.ts'

export interface FlowRow {
  readonly ask: QuestionId
  readonly when: readonly Condition<QuestionId>[]
}

function stage(...is: readonly string[]): Condition<QuestionId> {
  return { question: 'stage', field: 'stage', is }
}

function offer(...is: readonly string[]): Condition<QuestionId> {
  return { question: 'offer', field: 'how', is }
}

function also(...is: readonly string[]): Condition<QuestionId> {
  return { question: 'also', field: 'more', is }
}

export const flow: readonly FlowRow[] = [
  { ask: 'stage', when: [] },
  { ask: 'talk', when: [stage('talked')] },
  { ask: 'cancelled', when: [stage('cancelled')] },
  { ask: 'missed', when: [stage('missed')] },
  { ask: 'withdrawal', when: [stage('withdrew')] },
  { ask: 'refusal', when: [stage('refused')] },
  { ask: 'offer', when: [stage('offered', 'have-it')] },
  { ask: 'offer-state', when: [stage('offered', 'have-it'), offer('conditional', 'firm')] },
  { ask: 'interview', when: [stage('waiting', 'ahead', 'refused', 'unknown')] },
  { ask: 'said', when: [stage('waiting', 'talked', 'unknown')] },
  { ask: 'said', when: [stage('offered', 'have-it'), offer('hint', 'verbal', 'unknown')] },
  {
    ask: 'contacts',
    when: [
      stage('waiting', 'talked', 'offered', 'refused', 'cancelled', 'missed', 'have-it', 'unknown')
    ]
  },
  {
    ask: 'also',
    when: [
      stage('waiting', 'ahead', 'talked', 'offered', 'cancelled', 'missed', 'have-it', 'unknown')
    ]
  },
  { ask: 'came-back', when: [also('answer')] },
  { ask: 'request', when: [also('asked')] },
  { ask: 'elsewhere', when: [also('elsewhere')] },
  { ask: 'wishes', when: [also('wishes')] },
  { ask: 'wishes', when: [stage('refused')] },
  {
    ask: 'place',
    when: [
      stage(
        'waiting',
        'ahead',
        'talked',
        'offered',
        'refused',
        'cancelled',
        'missed',
        'have-it',
        'unknown'
      )
    ]
  }
]

/** Taken for what is not answered yet when the length of the path is guessed. */
export const usualAnswers = {
  stage: { stage: 'waiting' },
  offer: { how: 'hint' }
} as const
