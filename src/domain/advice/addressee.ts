/** To whom a task is addressed: by promise 11 for a chase, else to whoever it answers. */
import { wasTriedByVoice } from '../facts/chases.ts'
import type { Known } from '../facts/known.ts'
import { isStaffedRoundTheClock, mayCallOnAnyDay } from '../facts/live.ts'
import { openRequest } from '../facts/open-request.ts'
import { interviewLeader, offerMaker, recipientOf } from '../facts/recipient.ts'
import { openCallInvitation } from '../facts/wishes.ts'
import type { Recipient } from '../situation/events.ts'
import { newestOf } from '../situation/timeline.ts'
import type { Addressee, TaskKind } from './advice.ts'

function isUsable(known: Known, recipient: Recipient): boolean {
  const { wishes, away, timeline, unanswered, allStrikesElsewhere } = known
  if (wishes.notTo.includes(recipient) || away.has(recipient)) return false
  return !wasTriedByVoice(recipient, timeline.past, unanswered, allStrikesElsewhere)
}

/** A live person: whoever made the offer, else the unit on duty or the switchboard. */
function livePerson(known: Known): Recipient {
  const onDuty = isStaffedRoundTheClock(known)
  const places: readonly Recipient[] = onDuty ? ['unit', 'switchboard'] : ['switchboard', 'unit']
  const maker = offerMaker(known.timeline.past)
  const mayCallOffice = !mayCallOnAnyDay(known)
  const candidates = maker !== null && mayCallOffice ? [maker, ...places] : places
  return candidates.find((candidate) => isUsable(known, candidate)) ?? places[0] ?? 'switchboard'
}

/** Thanks for a refusal go to whoever gave it, unless the front desk did. */
function refuser(known: Known): Recipient | null {
  const refusal = newestOf(known.timeline.past, 'refusal')
  const from = refusal?.from
  if (from !== undefined && from !== 'front-desk' && !known.wishes.notTo.includes(from)) return from
  return interviewLeader(known.timeline) ?? known.recipient
}

function chaseContext(known: Known) {
  const { timeline, wishes, strikes, away, allStrikesElsewhere: elsewhere, school } = known
  return { timeline, wishes, strikes, away, elsewhere, mostChases: school.mostChases.is }
}

/** The addressee of a task, or null when it addresses nobody. */
export function addresseeOf(kind: TaskKind, known: Known): Addressee | null {
  const { past } = known.timeline
  switch (kind) {
    case 'prepare':
    case 'keep-applying':
    case 'let-go':
    case 'first-day':
      return null
    case 'reopen-turned-down':
      return 'turned-down'
    case 'ask-other-for-time':
    case 'tell-preferred':
    case 'decide-other':
    case 'take-other':
      return 'other-firm'
    case 'thank':
      return recipientOf('thanks', chaseContext(known))
    case 'answer-papers':
    case 'answer-part':
    case 'answer-question':
    case 'answer-date':
    case 'answer-notice':
    case 'call-back':
      return openRequest(known)?.from ?? openCallInvitation(past, known.day)?.to ?? known.recipient
    case 'reach-live':
      return livePerson(known)
    case 'ask-here-for-time':
    case 'decide':
    case 'reach-live-written':
      return offerMaker(past) ?? known.recipient
    case 'close-kindly':
    case 'ask-if-filled':
      return refuser(known)
    case 'missed-appointment':
      return newestOf(past, 'missed-appointment')?.by ?? known.recipient
    case 'invited-call':
      return openCallInvitation(past, known.day)?.to ?? known.recipient
    default:
      return known.recipient
  }
}
