/** All worked stories, each with its sign and answer, as rows that lead to them. */
import { Sign } from '../ui/Sign.tsx'
import type { SignId } from '../ui/sign-shapes.ts'
import './case.css'
import './case-list.css'

export interface ListedCase {
  readonly href: string
  readonly title: string
  readonly description: string
  readonly sign: SignId
  readonly answer: string
}

export function CaseList({ cases }: { readonly cases: readonly ListedCase[] }) {
  return (
    <ul class="case-rows" role="list">
      {cases.map(({ href, title, description, sign, answer }) => (
        <li class="case-listed" key={href}>
          <Sign verdict={sign} size="row" />
          <div>
            <h2 class="case-row-title">
              <a href={href}>{title}</a>
            </h2>
            <p class="case-row-detail">{description}</p>
            <p class="case-listed-answer">{answer}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
