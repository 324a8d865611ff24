/**
 * The named day that went by without a word from them: the one that a question may recall. Once
 * they have said anything since, to recall it would be a reproach.
 */
import type { PlainDate } from '../../calendar/plain-date.ts'
import type { SituationEvent } from '../../situation/events.ts'
import type { Situation } from '../../situation/situation.ts'
import { sortEvents, timelineOn } from '../../situation/timeline.ts'
import { formatDay } from '../format-day.ts'
import { dayToName, standingPromise } from '../situation-days.ts'

/** "Friday 20 November" with plain spaces, or undefined. Counted business days are no date. */
export function overdueDay({ events }: Situation, day: PlainDate): string | undefined {
  const { past } = timelineOn(sortEvents(events), day)
  const promise = standingPromise(past)
  if (promise === undefined) return undefined
  const end = dayToName(promise)
  if (end === undefined || end >= day) return undefined
  const isAnswered = past.some(
    (event) =>
      isTheirWord(event) && event.date > (decisions.includes(event.kind) ? promise.date : end)
  )
  return isAnswered ? undefined : withPlainSpaces(formatDay(end))
}

/** Drafts are copied into other programs, where a no-break space may show as a sign of its own. */
export function withPlainSpaces(text: string): string {
  return text.replaceAll('\u00A0', ' ')
}

/** What they promised to say by then, also when it came earlier. */
const decisions: readonly SituationEvent['kind'][] = ['offer', 'refusal', 'interview']

const theirWords: readonly SituationEvent['kind'][] = [
  ...decisions,
  'reply',
  'request',
  'talk',
  'said'
]

function isTheirWord(event: SituationEvent): boolean {
  return event.kind === 'contact' ? event.outcome === 'spoke' : theirWords.includes(event.kind)
}
