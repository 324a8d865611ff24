/**
 * Reads a draft as the person who gets it would, and says what may annoy them. It is used under
 * the words while they are edited, where it only hints, and in the tests over all our own drafts,
 * where it must find nothing.
 */
import { blank } from '../fill.ts'
import type { DraftPartName } from './draft.ts'
import type { DraftFacts } from './draft-facts.ts'

/** What each list of phrases is about. */
export const phraseKinds = ['reproach', 'filler', 'assumedNo', 'pressure', 'bluff'] as const
export type PhraseKind = (typeof phraseKinds)[number]

/** Phrases as people type them; from content/messages-check.yaml. */
export type CheckWords = Readonly<Record<PhraseKind | 'asks', readonly string[]>>

export type DraftProblem =
  | { readonly kind: PhraseKind; readonly phrase: string }
  /** More is asked than they can answer in one breath. */
  | { readonly kind: 'asks'; readonly count: number }
  /** Something is asked where nothing should be. */
  | { readonly kind: 'needlessAsk' }
  | { readonly kind: 'long'; readonly count: number; readonly most: number }
  | { readonly kind: 'promisedDay'; readonly day: string }
  /** Blanks that are still to be filled in. */
  | { readonly kind: 'blanks'; readonly count: number }

/** The most words of each part. 62 words take 25 seconds to say, at 150 a minute. */
export const longestPart: Readonly<Record<DraftPartName, number>> = {
  email: 150,
  letter: 180,
  text: 50,
  gatekeeper: 40,
  call: 70,
  'no-news': 40,
  voicemail: 62
}

/** Everything that may annoy, or is still missing. */
export function checkDraft(
  text: string,
  part: DraftPartName,
  facts: DraftFacts,
  words: CheckWords
): readonly DraftProblem[] {
  const bare = bareWords(text)
  const asks = countAsks(text, words.asks)
  const count = countWords(text)
  const most = longestPart[part]
  const blanks = text.split(blank).length - 1
  return [
    ...tooManyAsks(asks, facts),
    ...missingDay(bare, part, facts),
    ...phraseKinds.flatMap((kind) => findPhrase(kind, bare, facts, words)),
    ...(count > most ? [{ kind: 'long' as const, count, most }] : []),
    ...(blanks > 0 ? [{ kind: 'blanks' as const, count: blanks }] : [])
  ]
}

/** Where nothing should be asked, no one is told that a single question is easier to answer. */
function tooManyAsks(asks: number, { asksNothing }: DraftFacts): readonly DraftProblem[] {
  if (asksNothing) return asks > 0 ? [{ kind: 'needlessAsk' }] : []
  return asks > 1 ? [{ kind: 'asks', count: asks }] : []
}

/** How many words it takes to say; a blank will hold two. */
export function countWords(text: string): number {
  const words = text.split(/\s+/).filter((word) => word !== '')
  return words.reduce((sum, word) => sum + (word.includes(blank) ? 2 : 1), 0)
}

/** How many sentences ask for something. */
export function countAsks(text: string, phrases: readonly string[]): number {
  const sentences = text.match(/[^.?!\n]+[.?!]*/g) ?? []
  return sentences.filter(
    (sentence) => sentence.includes('?') || firstOf(phrases, bareWords(sentence)) !== undefined
  ).length
}

function findPhrase(
  kind: PhraseKind,
  bare: string,
  { isDecided, hasOtherOffer }: DraftFacts,
  words: CheckWords
): readonly DraftProblem[] {
  if (kind === 'assumedNo' && isDecided) return []
  if (kind === 'bluff' && hasOtherOffer) return []
  const phrase = firstOf(words[kind], bare)
  return phrase === undefined ? [] : [{ kind, phrase }]
}

const partsThatRecall: readonly DraftPartName[] = ['email', 'letter', 'text', 'call']

/** The day counts as named by its date in either order, in full or short, or by its weekday. */
function missingDay(
  bare: string,
  part: DraftPartName,
  { promisedDay }: DraftFacts
): readonly DraftProblem[] {
  if (promisedDay === null || !partsThatRecall.includes(part)) return []
  const [weekday = '', day = '', month = ''] = promisedDay.split(/\s/)
  const short = month.slice(0, 3)
  const names = [
    weekday,
    `${day} ${month}`,
    `${month} ${day}`,
    `${day} ${short}`,
    `${short} ${day}`
  ]
  return firstOf(names, bare) === undefined ? [{ kind: 'promisedDay', day: promisedDay }] : []
}

/** The first phrase that occurs in words made bare. */
function firstOf(phrases: readonly string[], bare: string): string | undefined {
  return phrases.find((phrase) => bare.includes(bareWords(phrase)))
}

/** Small letters between single spaces, with one at each end, so that only whole words are found. */
function bareWords(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
}
