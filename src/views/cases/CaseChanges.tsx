/** What would change the answer of a worked story, each row with the sign that it would lead to. */
import type { AdviceText } from '../../domain/advice/advice-text.ts'
import { Sign } from '../ui/Sign.tsx'
import './case.css'
import './case-list.css'

type CaseChangesProps = NonNullable<AdviceText['changes']>

export function CaseChanges({ title, note, rows }: CaseChangesProps) {
  return (
    <section class="case-part">
      <h2 class="case-part-title type-part">{title}</h2>
      <ul class="case-rows" role="list">
        {rows.map((row) => (
          <li class="case-listed" key={row.id}>
            <Sign verdict={row.verdict} size="row" />
            <div>
              <h3 class="case-row-title">{row.title}</h3>
              <p class="case-row-detail">{row.detail}</p>
            </div>
          </li>
        ))}
      </ul>
      <p class="case-row-detail">{note}</p>
    </section>
  )
}
