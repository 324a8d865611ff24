/**
 * What may change an answer: one row for each thing that could happen, the likelier ones first
 * within their group. A row says what would be added to the timeline, and when it is no nonsense.
 */
import { addBusinessDays, addContactDays } from '../calendar/business-days.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import { elsewhereStateOf } from '../facts/elsewhere.ts'
import { type Known, strikeLevel } from '../facts/known.ts'
import { interviewLeader } from '../facts/recipient.ts'
import type { OfferGrade, Recipient, SituationEvent } from '../situation/events.ts'
import { newestOf } from '../situation/timeline.ts'
import type { Phase } from './verdicts.ts'

/** What would have happened on `day`, told of whoever is spoken to. */
export interface Occasion {
  readonly known: Known
  readonly phase: Phase
  readonly day: PlainDate
  readonly who: Recipient
}

export interface PossibleChange {
  readonly id: string
  /** They do something, or the user has news. */
  readonly group: 'they' | 'you'
  readonly fits: (occasion: Occasion) => boolean
  readonly event: (occasion: Occasion) => SituationEvent
}

/** Days that the made-up events name. Their outcome is worded without a date. */
const soon = 3
const later = 10

const isOpen = ({ phase }: Occasion): boolean => phase !== 'closed' && phase !== 'asked-to-stop'

/** With a start that nobody confirms, a word that leaves it open is no answer. */
const isUnhurried = (occasion: Occasion): boolean =>
  isOpen(occasion) && occasion.phase !== 'start-near'

const grades: readonly (OfferGrade | 'none')[] = ['none', 'hint', 'verbal', 'conditional', 'firm']

function isBetterThanNow(grade: OfferGrade): (occasion: Occasion) => boolean {
  return (occasion) => {
    const { offer } = occasion.known
    return (
      isOpen(occasion) && !offer.accepted && grades.indexOf(grade) > grades.indexOf(offer.grade)
    )
  }
}

function offerOf(grade: OfferGrade): PossibleChange['event'] {
  return ({ day, who }) => ({ kind: 'offer', date: day, from: who, grade })
}

function someoneElse({ who }: Occasion): Recipient {
  return who === 'hr' ? 'manager' : 'hr'
}

function hasOpenOffer(occasion: Occasion): boolean {
  const { grade, accepted } = occasion.known.offer
  return isOpen(occasion) && !accepted && (grade === 'firm' || grade === 'conditional')
}

export const possibleChanges: readonly PossibleChange[] = [
  {
    id: 'cleared',
    group: 'they',
    fits: (occasion) => {
      const { grade, cleared } = occasion.known.offer
      return isOpen(occasion) && grade === 'conditional' && !cleared
    },
    event: ({ day }) => ({ kind: 'checks', date: day, state: 'cleared' })
  },
  {
    id: 'confirmed',
    group: 'they',
    fits: ({ phase }) => phase === 'start-near',
    event: ({ day, who }) => ({ kind: 'reply', date: day, from: who, says: { kind: 'positive' } })
  },
  {
    id: 'no-news',
    group: 'they',
    fits: (occasion) => isUnhurried(occasion) && strikeLevel(occasion.known) !== 'none',
    event: ({ day, who }) => ({ kind: 'reply', date: day, from: who, says: { kind: 'no-news' } })
  },
  {
    id: 'later-day',
    group: 'they',
    fits: isUnhurried,
    event: ({ known, day, who }) => ({
      kind: 'said',
      date: day,
      by: who,
      time: { kind: 'by', date: addContactDays(known.calendar, day, later) },
      firmness: 'firm',
      about: 'answer'
    })
  },
  {
    id: 'request',
    group: 'they',
    fits: isOpen,
    event: ({ day, who }) => ({ kind: 'request', date: day, from: who, what: 'answer' })
  },
  {
    id: 'invitation',
    group: 'they',
    fits: ({ known }) => known.timeline.ahead.length === 0,
    event: ({ known, day, who }) => ({
      kind: 'interview',
      date: addBusinessDays(known.calendar, day, soon),
      with: [who]
    })
  },
  {
    id: 'spoken-offer',
    group: 'they',
    fits: isBetterThanNow('verbal'),
    event: offerOf('verbal')
  },
  {
    id: 'refusal',
    group: 'they',
    fits: isOpen,
    event: ({ day, who }) => ({ kind: 'refusal', date: day, from: who })
  },
  {
    id: 'offer-with-checks',
    group: 'they',
    fits: isBetterThanNow('conditional'),
    event: offerOf('conditional')
  },
  { id: 'written-offer', group: 'they', fits: isBetterThanNow('firm'), event: offerOf('firm') },
  {
    id: 'on-hold',
    group: 'they',
    fits: isOpen,
    event: ({ day, who }) => ({ kind: 'reply', date: day, from: who, says: { kind: 'on-hold' } })
  },
  {
    id: 'ask-other',
    group: 'they',
    fits: isOpen,
    event: (occasion) => ({
      kind: 'reply',
      date: occasion.day,
      from: occasion.who,
      says: { kind: 'ask-other', recipient: someoneElse(occasion) }
    })
  },
  {
    id: 'call-back',
    group: 'they',
    fits: isOpen,
    event: ({ day, who }) => ({ kind: 'request', date: day, from: who, what: 'call-back' })
  },
  {
    id: 'no-contact',
    group: 'they',
    fits: isOpen,
    event: ({ day }) => ({ kind: 'wish', date: day, wish: { kind: 'stop' } })
  },
  {
    id: 'you-accept',
    group: 'you',
    fits: hasOpenOffer,
    event: ({ day }) => ({ kind: 'accepted', date: day })
  },
  {
    id: 'other-offer',
    group: 'you',
    fits: (occasion) => isOpen(occasion) && elsewhereStateOf(occasion.known).state === 'none',
    event: ({ known, day }) => ({
      kind: 'elsewhere',
      date: day,
      state: 'offer',
      prefer: 'here',
      deadline: addBusinessDays(known.calendar, day, soon)
    })
  },
  {
    id: 'you-decline',
    group: 'you',
    fits: hasOpenOffer,
    event: ({ day }) => ({ kind: 'declined', date: day })
  },
  {
    id: 'you-withdraw',
    group: 'you',
    fits: (occasion) => isOpen(occasion) && !hasOpenOffer(occasion),
    event: ({ day }) => ({ kind: 'withdrew', date: day })
  }
]

/** Whom a word of theirs would come from: the recipient of the advice, else whoever was met. */
export function whoWouldSpeak(known: Known): Recipient {
  const request = newestOf(known.timeline.past, 'request')?.from
  return known.recipient ?? request ?? interviewLeader(known.timeline) ?? 'manager'
}

/** Everything that could change an answer, time included. */
export const possibleChangeIds: readonly string[] = [
  'time',
  'after-interview',
  ...possibleChanges.map(({ id }) => id)
]
