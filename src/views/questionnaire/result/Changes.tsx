/** What would change the answer: what happens, with the sign of the answer that it would lead to. */
import type { AdviceText } from '../../../domain/advice/advice-text.ts'
import { Sign } from '../../ui/Sign.tsx'
import './changes.css'

type ChangesProps = NonNullable<AdviceText['changes']>

export function Changes({ title, note, rows }: ChangesProps) {
  return (
    <section class="result-part">
      <h2 class="type-part">{title}</h2>
      <ul class="result-changes" role="list">
        {rows.map((row) => (
          <li class="result-change" key={row.id}>
            <Sign verdict={row.verdict} size="row" />
            <div>
              <h3 class="result-change-title">{row.title}</h3>
              <p class="result-change-detail">{row.detail}</p>
            </div>
          </li>
        ))}
      </ul>
      <p class="result-changes-note">{note}</p>
    </section>
  )
}
