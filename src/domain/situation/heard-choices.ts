/** The rows from which the user chooses what came back; several kinds under one row are told apart in the form. */
import type { OfferState } from '../facts/offer-state.ts'
import type { HeardKind } from './heard.ts'

export const heardChoiceIds = [
  'called',
  'no-news',
  'new-date',
  'positive',
  'asked',
  'offer',
  'invitation',
  'on-hold',
  'filled',
  'refusal',
  'ask-other',
  'automatic',
  'wishes',
  'checks',
  'accepted',
  'declined',
  'withdrew',
  'other-offer'
] as const
export type HeardChoiceId = (typeof heardChoiceIds)[number]

export interface HeardChoice {
  readonly id: HeardChoiceId
  /** The first is what is taken when nothing else is chosen, unless one must be. */
  readonly kinds: readonly [HeardKind, ...HeardKind[]]
  /** Too much hangs on which it is to choose one beforehand. */
  readonly mustChoose?: true
  /** Absent means always. */
  readonly fits?: (offer: OfferState) => boolean
}

const isReal = ({ grade }: OfferState): boolean => grade !== 'none' && grade !== 'hint'
const isUnanswered = (offer: OfferState): boolean => isReal(offer) && !offer.accepted
const hasChecks = ({ grade, cleared }: OfferState): boolean => grade === 'conditional' && !cleared

const choices: readonly HeardChoice[] = [
  {
    id: 'called',
    kinds: [
      'no-news',
      'missed-call',
      'new-date',
      'positive',
      'answer',
      'papers',
      'date',
      'call-back',
      'hint',
      'verbal',
      'invitation',
      'ask-other',
      'on-hold',
      'filled',
      'refusal'
    ]
  },
  { id: 'no-news', kinds: ['no-news'] },
  { id: 'new-date', kinds: ['new-date'] },
  { id: 'positive', kinds: ['positive'] },
  { id: 'asked', kinds: ['answer', 'papers', 'date', 'call-back', 'give-notice'] },
  { id: 'offer', kinds: ['hint', 'verbal', 'conditional', 'firm'], mustChoose: true },
  { id: 'invitation', kinds: ['invitation'] },
  { id: 'on-hold', kinds: ['on-hold'] },
  { id: 'filled', kinds: ['filled'] },
  { id: 'refusal', kinds: ['refusal'] },
  { id: 'ask-other', kinds: ['ask-other'] },
  { id: 'automatic', kinds: ['automatic'] },
  { id: 'wishes', kinds: ['no-calls', 'wait-until', 'no-contact'], mustChoose: true },
  { id: 'checks', kinds: ['cleared', 'checks-done'], mustChoose: true, fits: hasChecks },
  { id: 'accepted', kinds: ['accepted'], fits: isUnanswered },
  { id: 'declined', kinds: ['declined'], fits: isUnanswered },
  { id: 'other-offer', kinds: ['other-offer'] }
]

/** Written down where an application ends, with "I got it". Here it is only corrected. */
const toldElsewhere: HeardChoice = { id: 'withdrew', kinds: ['withdrew'] }

/** The rows that make sense with the offer as it stands. */
export function choicesFor(offer: OfferState): readonly HeardChoice[] {
  return choices.filter(({ fits }) => fits?.(offer) ?? true)
}

/** The row under which a kind is corrected. */
export function choiceOf(kind: HeardKind): HeardChoice {
  const own = [...choices, toldElsewhere].find(
    ({ id, kinds }) => id !== 'called' && kinds.includes(kind)
  )
  return own ?? { id: 'called', kinds: [kind] }
}
