/** What a draft is held against: the facts of its task that decide what may be said in it. */
import type { Task, TaskKind } from '../../advice/advice.ts'
import { eventsOf } from '../../situation/timeline.ts'
import type { Subject } from '../known.ts'
import { overdueDay } from './overdue-day.ts'

export interface DraftFacts {
  /** The day that they named and let pass, if this message asks where things stand. */
  readonly promisedDay: string | null
  /** Thanks and a last note ask nothing. */
  readonly asksNothing: boolean
  /** They have said no, so that it may be spoken of. */
  readonly isDecided: boolean
  readonly hasOtherOffer: boolean
}

const recalling: readonly TaskKind[] = [
  'first-chase',
  'first-call',
  'next-chase',
  'redirected',
  'get-in-writing',
  'ask-for-interview'
]
const asking: Readonly<Record<'nothing' | 'elsewhere' | 'afterNo', readonly TaskKind[]>> = {
  nothing: ['thank', 'last-note'],
  elsewhere: ['tell-preferred', 'ask-other-for-time'],
  afterNo: ['close-kindly', 'ask-if-filled']
}

/** The facts for one task. */
export function factsOfDraft({ situation }: Subject, task: Task): DraftFacts {
  const { kind } = task
  const isTold = eventsOf(situation.events, 'elsewhere').some(({ state }) => state === 'offer')
  return {
    promisedDay: recalling.includes(kind) ? (overdueDay(situation, task.date) ?? null) : null,
    asksNothing: asking.nothing.includes(kind),
    isDecided: asking.afterNo.includes(kind),
    hasOtherOffer: isTold || asking.elsewhere.includes(kind)
  }
}
