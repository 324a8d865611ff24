/**
 * Which question is asked when: a plain table, read from top to bottom.
 *
 * A question is asked when every condition of one of its rows holds. Conditions look at earlier
 * questions only, so one pass finds the whole path. No path is longer than ten pages.
 *
 * The topics stand in a fixed order: where things stand, what was said, what was done, what came
 * back, what is around it, the place. Within a topic the question that narrows more comes first,
 * unless it needs another's answer. Measured over the acceptance cases, in bits of the verdict
 * (`npm run measure:questions`): offer 1.7, offer-state 1.0; contacts 0.4, also 0.2; came-back
 * and request 0.7 each; elsewhere 1.0, wishes 0.6.
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

/** Nothing in writing, so that there was nothing to accept or to decline. */
const onlyWords = offer('hint', 'verbal', 'unknown')

/** Whoever has declined has closed it, as has whoever withdrew: nothing more can change that. */
const notDeclined: Condition<QuestionId> = {
  question: 'offer-state',
  field: 'answered',
  is: ['not-yet', 'accepted', 'unknown']
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
  { ask: 'said', when: [stage('offered', 'have-it'), onlyWords] },
  {
    ask: 'contacts',
    when: [stage('waiting', 'talked', 'refused', 'cancelled', 'missed', 'unknown')]
  },
  { ask: 'contacts', when: [stage('offered', 'have-it'), onlyWords] },
  { ask: 'contacts', when: [stage('offered', 'have-it'), notDeclined] },
  {
    ask: 'also',
    when: [stage('waiting', 'ahead', 'talked', 'cancelled', 'missed', 'unknown')]
  },
  { ask: 'also', when: [stage('offered', 'have-it'), onlyWords] },
  { ask: 'also', when: [stage('offered', 'have-it'), notDeclined] },
  { ask: 'came-back', when: [also('answer')] },
  { ask: 'request', when: [also('asked')] },
  { ask: 'elsewhere', when: [also('elsewhere')] },
  { ask: 'wishes', when: [also('wishes')] },
  { ask: 'wishes', when: [stage('refused')] },
  {
    ask: 'place',
    when: [stage('waiting', 'ahead', 'talked', 'refused', 'cancelled', 'missed', 'unknown')]
  },
  { ask: 'place', when: [stage('offered', 'have-it'), onlyWords] },
  { ask: 'place', when: [stage('offered', 'have-it'), notDeclined] }
]
