/**
 * What a pasted sentence was understood to say. Only what is certain is `read`; two possible
 * readings are asked about, and everything else is unknown.
 */
import type {
  Channel,
  ContactWish,
  Firmness,
  Promised,
  Recipient,
  SpokenTime
} from '../situation/events.ts'

/** The questions that a sentence can leave open; their wording is in content/promise-text. */
export const readingQuestions = [
  'next-weekday',
  'same-weekday',
  'weekday-or-date',
  'day-or-month',
  'which-month',
  'which-week',
  'sunday-week',
  'week-from-when',
  'start-or-end',
  'how-many',
  'no-end',
  'hear-or-decide',
  'only-if',
  'no-contact'
] as const
export type ReadingQuestion = (typeof readingQuestions)[number]

/** How they mean to be in touch. */
export type How = Extract<Channel, 'phone' | 'email' | 'letter' | 'text'>

/** A time by which the user would hear. */
export interface PromiseReading {
  readonly kind: 'read'
  readonly time: SpokenTime
  readonly firmness: Firmness
  readonly about: Promised
  /** Who is to be in touch, when it is not the one who spoke. */
  readonly through?: Recipient
  readonly how?: How
  /** A wish about contact that was said along with it. */
  readonly wish?: ContactWish
}

/** No time, but a wish about how or when to be contacted. */
export interface WishReading {
  readonly kind: 'wish'
  readonly wish: ContactWish
}

export type ReadingChoice = PromiseReading | WishReading

export type Reading =
  | ReadingChoice
  | {
      readonly kind: 'ask'
      readonly question: ReadingQuestion
      readonly choices: readonly ReadingChoice[]
    }
  | { readonly kind: 'unknown' }
