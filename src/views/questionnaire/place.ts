/** Where in the check the page stands. It is kept in the browser's history, one entry for each page. */

import type { Answers } from '../../domain/questions/answers.ts'
import { askedQuestions, firstUnanswered, type Needless } from '../../domain/questions/path.ts'
import { type QuestionId, questionIds } from '../../domain/questions/question-id.ts'

export type Place =
  /** `mending`: came from the list of all answers, and goes back to it. */
  | { readonly kind: 'question'; readonly id: QuestionId; readonly mending?: true }
  | { readonly kind: 'review' }
  | { readonly kind: 'result' }
  /** Answers came by a link and are looked at first. */
  | { readonly kind: 'link' }

export const firstPage: Extract<Place, { readonly kind: 'question' }> = {
  kind: 'question',
  id: 'stage'
}

/** Where someone goes on who comes back: the first question without an answer, else the answer. */
export function resumeAt(answers: Answers, needless: Needless = []): Place {
  const id = firstUnanswered(answers, needless)
  return id === undefined ? { kind: 'result' } : { kind: 'question', id }
}

/**
 * A place out of the history, if it still exists with these answers. Before the rules are there
 * to tell which questions are needless, a result is taken at its word.
 */
export function placeFrom(
  state: unknown,
  answers: Answers,
  needless: Needless | undefined
): Place | undefined {
  const read = readPlace(state)
  const asked = askedQuestions(answers, needless)
  if (read?.kind === 'question') return asked.includes(read.id) ? read : undefined
  const isComplete = needless === undefined || firstUnanswered(answers, needless) === undefined
  return read?.kind === 'result' && !isComplete ? undefined : read
}

/** What is put into the history. */
export function historyState(place: Place, before: Place | undefined) {
  return { place, before: before === undefined ? '' : placeKey(before) }
}

/** Whether the entry before the present one in the history is this place. */
export function cameFrom(state: unknown, place: Place): boolean {
  const { before = '' } = isRecord(state) ? state : {}
  return before === placeKey(place)
}

/** One text for each place, to tell them apart. */
export function placeKey(place: Place): string {
  return place.kind === 'question' ? `question ${place.id}` : place.kind
}

function readPlace(state: unknown): Place | undefined {
  const { place = undefined } = isRecord(state) ? state : {}
  if (!isPlaceLike(place)) return undefined
  const { kind, id, mending } = place
  if (kind === 'review' || kind === 'result') return { kind }
  const known = questionIds.find((question) => question === id)
  if (kind !== 'question' || known === undefined) return undefined
  return { kind, id: known, ...(mending === true ? { mending } : {}) }
}

function isRecord(
  value: unknown
): value is { readonly place?: unknown; readonly before?: unknown } {
  return typeof value === 'object' && value !== null
}

function isPlaceLike(
  value: unknown
): value is { readonly kind?: unknown; readonly id?: unknown; readonly mending?: unknown } {
  return typeof value === 'object' && value !== null
}
