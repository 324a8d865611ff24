/** What they asked of the user: a request is met by a message of its kind that comes after it. */
import type { Request } from '../situation/events.ts'
import { comesAfter, eventsOf } from '../situation/timeline.ts'
import type { Known } from './known.ts'

/**
 * The oldest request of theirs that the user has not met yet; while offices are closed, the oldest
 * that needs no call.
 */
export function openRequest(known: Known): Request | undefined {
  const { past } = known.timeline
  const open = eventsOf(past, 'request').filter(
    (request) =>
      !eventsOf(past, 'contact').some(
        (contact) => comesAfter(contact, request) && meets(request, contact.purpose)
      )
  )
  const inWriting = open.find(({ what }) => what !== 'call-back')
  return known.officesClosed ? (inWriting ?? open[0]) : open[0]
}

function meets(request: Request, purpose: string): boolean {
  return purpose === (request.what === 'call-back' ? 'requested-call' : 'answer-request')
}
