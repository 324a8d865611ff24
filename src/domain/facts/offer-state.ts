/** What has been offered so far, whether it was accepted, and how the checks stand. */
import type { PlainDate } from '../calendar/plain-date.ts'
import { notTwiceInARow } from '../once-per.ts'
import type { OfferGrade, SituationEvent } from '../situation/events.ts'
import { comesAfter, eventsOf, newestOf } from '../situation/timeline.ts'

export interface OfferState {
  readonly grade: 'none' | OfferGrade
  readonly start: PlainDate | null
  /** Their own deadline for the user's answer. */
  readonly answerBy: PlainDate | null
  readonly accepted: boolean
  readonly acceptedOn: PlainDate | null
  readonly checksDoneOn: PlainDate | null
  readonly cleared: boolean
  /** Accepted, and nothing outstanding: the job is theirs. */
  readonly secured: boolean
}

const firmness: readonly OfferState['grade'][] = ['none', 'hint', 'verbal', 'conditional', 'firm']

/** The firmest offer in `past`, with the newest start and deadline that were named. */
export const offerStateOf = notTwiceInARow((past: readonly SituationEvent[]): OfferState => {
  const offers = eventsOf(past, 'offer')
  const grade = offers.reduce<OfferState['grade']>(
    (best, { grade }) => (firmness.indexOf(grade) > firmness.indexOf(best) ? grade : best),
    'none'
  )
  const real = offers.filter((offer) => offer.grade !== 'hint')
  const accepted = newestOf(past, 'accepted')
  const checks = eventsOf(past, 'checks')
  const cleared = checks.some((check) => check.state === 'cleared')
  const isAccepted = accepted !== undefined && real.length > 0
  return {
    grade,
    start: real.findLast((offer) => offer.start !== undefined)?.start ?? null,
    answerBy: real.findLast((offer) => offer.answerBy !== undefined)?.answerBy ?? null,
    accepted: isAccepted,
    acceptedOn: isAccepted ? accepted.date : null,
    checksDoneOn: checks[0]?.date ?? null,
    cleared,
    secured: isAccepted && (grade === 'firm' || (grade === 'conditional' && cleared))
  }
})

/** How the application ended, if it did, and whether their newer word reopened it. */
export function endOf(
  past: readonly SituationEvent[],
  invitedAgain: boolean
): { readonly kind: 'open' } | { readonly kind: 'refused' | 'left'; readonly on: PlainDate } {
  const left = newestOf(past, 'withdrew') ?? newestOf(past, 'declined')
  if (left !== undefined) return { kind: 'left', on: left.date }
  const refusal = past.findLast(
    (event) => event.kind === 'refusal' || (event.kind === 'reply' && event.says.kind === 'filled')
  )
  if (refusal === undefined || invitedAgain) return { kind: 'open' }
  const reopened = past.some((event) => isNewerWord(event) && comesAfter(event, refusal))
  return reopened ? { kind: 'open' } : { kind: 'refused', on: refusal.date }
}

function isNewerWord(event: SituationEvent): boolean {
  switch (event.kind) {
    case 'interview':
    case 'offer':
    case 'request':
    case 'said':
      return true
    case 'reply':
      return event.automatic !== true && event.says.kind !== 'filled'
    default:
      return false
  }
}
