/** What a rule rests on: each statement with its certainty in words and its publisher. */
import { link } from '../ui/link.ts'
import './rule-list.css'

export interface ShownClaim {
  readonly id: string
  /** Where all that is known of it stands. */
  readonly path: `/${string}`
  readonly statement: string
  readonly certainty: string
  readonly publisher: string
  readonly year: string
  readonly url?: string
}

export interface ClaimListProps {
  readonly title: string
  readonly claims: readonly ShownClaim[]
}

export function ClaimList({ title, claims }: ClaimListProps) {
  if (claims.length === 0) return null
  return (
    <details class="rule-more rule-rests">
      <summary class="rule-more-open">{title}</summary>
      <ul class="rule-claims" role="list">
        {claims.map((claim) => (
          <li class="rule-claim" key={claim.id}>
            <ClaimText claim={claim} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** One statement, how sure it is, and who published it when. */
export function ClaimText({ claim }: { readonly claim: ShownClaim }) {
  const { path, statement, certainty, publisher, year, url } = claim
  return (
    <>
      <p>
        <a class="rule-claim-statement" href={link(path)}>
          {statement}
        </a>
      </p>
      <p class="rule-second">
        <b>{certainty}.</b>{' '}
        {url === undefined ? (
          publisher
        ) : (
          <a href={url} rel="noopener noreferrer">
            {publisher}
          </a>
        )}
        , {year}
      </p>
    </>
  )
}
