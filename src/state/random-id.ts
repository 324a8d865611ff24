/** Ids are random, so that two tabs never give the same one; they say nothing about the job. */

/** An id that begins with a letter of ours. */
export function randomId(letter: string): string {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2))
  return `${letter}${high.toString(36)}${low.toString(36)}`
}
