/** Who most probably got in touch: whoever the user waits for. Only a first guess in a form. */
import { whoWouldSpeak } from '../advice/possible-changes.ts'
import type { Known } from '../facts/known.ts'
import { type Recipient, recipients } from './events.ts'
import { peopleIn } from './people-in.ts'

/** Whoever left the newest message unanswered, else whoever spoke or was met last. */
export function likelySender(known: Known): Recipient {
  return known.unanswered.at(-1)?.to ?? whoWouldSpeak(known)
}

/** Everyone who may have got in touch: first those on the timeline, then the others. */
export function possibleSenders(known: Known): readonly Recipient[] {
  const met = peopleIn(known.situation.events)
  return [...met, ...recipients.filter((who) => !met.includes(who))]
}
