/** Statements that do not agree: one at the left, those against it at the right. */
import './contradiction.css'
import type { ToldClaim } from './told-claim.ts'

export interface ContradictionProps {
  readonly claim: ToldClaim
  readonly against: readonly ToldClaim[]
  readonly words: { readonly claim: string; readonly against: string }
  /** On its own page a statement does not lead to itself. */
  readonly isOwnPage?: boolean
}

export function Contradiction({ claim, against, words, isOwnPage = false }: ContradictionProps) {
  return (
    <div class="contradiction">
      <div class="contradiction-side">
        <p class="contradiction-label">{words.claim}</p>
        <Side claim={claim} isLink={!isOwnPage} />
      </div>
      <div class="contradiction-side">
        <p class="contradiction-label">{words.against}</p>
        <ul class="bare-list">
          {against.map((other) => (
            <li class="contradiction-other" key={other.id}>
              <Side claim={other} isLink />
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

function Side({ claim, isLink }: { readonly claim: ToldClaim; readonly isLink: boolean }) {
  const { certainty, publisher, year, country } = claim
  return (
    <>
      <p>{isLink ? <a href={claim.href}>{claim.statement}</a> : claim.statement}</p>
      <p class="claim-second">
        <b>{certainty}.</b> {publisher}, {year}. {country}.
      </p>
    </>
  )
}
