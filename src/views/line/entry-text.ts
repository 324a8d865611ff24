/** How the two labels of an entry are put together, and what of a long one has room below a stop. */

/** A detail that begins in small letters goes on with the title's sentence. */
export function leadOf(title: string, detail: string): string {
  const goesOn = detail === '' || /^\p{Ll}/u.test(detail) || /[.?:]$/.test(title)
  return goesOn ? title : `${title}.`
}

/** The first sentence, which is shown below a stop, and the rest, which is only read out. */
export function firstSentence(detail: string): readonly [first: string, rest: string] {
  const end = detail.search(/(?<=[.?”]) (?=\p{Lu})/u)
  return end === -1 ? [detail, ''] : [detail.slice(0, end), detail.slice(end)]
}
