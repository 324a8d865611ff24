/**
 * The address that opens the mail program with subject and words, and no recipient: that stays
 * with the user. Everything is encoded, so that nothing typed can add a field or an address.
 */

/** Longer addresses are cut off or refused by some mail programs. */
const longestLink = 2000

/** Undefined where the words are too long to be handed over. */
export function mailLink(subject: string | null, body: string): string | undefined {
  const parts = [
    ...(subject === null ? [] : [`subject=${encode(subject)}`]),
    `body=${encode(body.replaceAll('\n', '\r\n'))}`
  ]
  const link = `mailto:?${parts.join('&')}`
  return link.length <= longestLink ? link : undefined
}

/** Half of a two-part sign would throw; it is replaced, as browsers do. */
export function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'))
}
