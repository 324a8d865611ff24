/** Claims as rows: the statement is the link to its page, a second line says who, when and where. */
import './claim-rows.css'
import type { ToldClaim } from './told-claim.ts'

export interface ClaimRow {
  readonly claim: ToldClaim
  /** Says that others disagree, if they do. */
  readonly disputed?: string
}

export function ClaimRows({ rows }: { readonly rows: readonly ClaimRow[] }) {
  return (
    <ul class="claim-rows" role="list">
      {rows.map(({ claim, disputed }) => (
        <li class="claim-row" key={claim.id}>
          <a class="claim-row-statement" href={claim.href}>
            {claim.statement}
          </a>
          <p class="claim-second">
            {claim.publisher}, {claim.year}. {claim.country}.
            {disputed !== undefined && <b> {disputed}</b>}
          </p>
        </li>
      ))}
    </ul>
  )
}
