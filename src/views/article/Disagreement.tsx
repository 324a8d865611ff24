/** What people disagree about, between two rules, so that it is not read as our advice. */
import type { ComponentChildren } from 'preact'
import './notice.css'

/** Each site makes its own with its heading, since MDX gives only the text. */
export function disagreementWith(heading: string) {
  return function Disagreement({ children }: { readonly children?: ComponentChildren }) {
    return (
      <section class="disagreement">
        <h2>{heading}</h2>
        {children}
      </section>
    )
  }
}
