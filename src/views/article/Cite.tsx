/**
 * A citation: a number in a square that leads to the source. The number is the claim's place in
 * the front matter, so each article makes its own `Cite`.
 */
import './cite.css'

export interface CiteProps {
  readonly claim: string
}

/** `spoken` is the word before the number for screen readers: "Source 3". */
export function citeFrom(claims: readonly string[], spoken: string) {
  return function Cite({ claim }: CiteProps) {
    const number = claims.indexOf(claim) + 1
    if (number === 0) throw new Error(`The claim "${claim}" is cited, but not in the front matter`)
    return (
      <a class="cite" href={`#source-${number}`}>
        <span class="for-screen-readers">{spoken} </span>
        <span class="cite-number">{number}</span>
      </a>
    )
  }
}
