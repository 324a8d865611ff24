/** The people and offices on the employer's side that a timeline names, each once, newest first. */
import { peopleOf } from '../messages/event-conditions.ts'
import type { Recipient, SituationEvent } from './events.ts'

function everyoneIn(event: SituationEvent): readonly Recipient[] {
  if (event.kind === 'said' && event.through !== undefined) return [event.through, event.by]
  if (event.kind === 'reply' && event.says.kind === 'ask-other') {
    return [event.says.recipient, event.from]
  }
  return peopleOf(event)
}

/** Everyone whom the events name. */
export function peopleIn(events: readonly SituationEvent[]): readonly Recipient[] {
  return [...new Set(events.toReversed().flatMap(everyoneIn))]
}
