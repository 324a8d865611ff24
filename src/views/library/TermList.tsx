/** Words and what they mean, each with the statements that it rests on. */
import './term-list.css'
import type { ToldClaim } from './told-claim.ts'

export interface TermListProps {
  readonly terms: readonly {
    readonly id: string
    readonly term: string
    readonly says: string
    readonly claims: readonly ToldClaim[]
  }[]
  readonly rests: string
}

export function TermList({ terms, rests }: TermListProps) {
  return (
    <dl>
      {terms.map(({ id, term, says, claims }) => (
        <div class="term-row twelve" id={id} key={id}>
          <dt class="term-name">{term}</dt>
          <dd class="term-says">
            <p>{says}</p>
            {claims.length > 0 && (
              <p class="term-rests">
                {rests}{' '}
                {claims.map((claim, index) => (
                  <span key={claim.id}>
                    {index > 0 && '; '}
                    <a href={claim.href}>
                      {claim.certainty}, {claim.publisher}
                    </a>
                  </span>
                ))}
              </p>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
