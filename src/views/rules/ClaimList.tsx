/** What a rule or a pace rests on: each statement with its certainty in words and its publisher. */

export interface ShownClaim {
  readonly id: string
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
        {claims.map(({ id, statement, certainty, publisher, year, url }) => (
          <li class="rule-claim" key={id}>
            <p>{statement}</p>
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
          </li>
        ))}
      </ul>
    </details>
  )
}
