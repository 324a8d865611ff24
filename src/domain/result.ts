/**
 * The outcome of something that may be refused: a value, or the name of the problem.
 *
 * Expected failure is a value; `throw` is kept for our own mistakes.
 */

/** Either a value, or the name of what stood in the way. */
export type Result<Value, Problem> =
  | { readonly kind: 'ok'; readonly value: Value }
  | { readonly kind: 'failed'; readonly problem: Problem }

/** Wraps a value that was found. */
export function ok<Value>(value: Value): Result<Value, never> {
  return { kind: 'ok', value }
}

/** Wraps the name of a problem. */
export function fail<Problem extends string>(problem: Problem): Result<never, Problem> {
  return { kind: 'failed', problem }
}
