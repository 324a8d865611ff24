/** Side advice and reasons of a worked story, each a ruled row. */

export interface CaseRow {
  readonly title?: string
  readonly text: string
}

export interface CaseRowsProps {
  readonly title: string
  readonly rows: readonly CaseRow[]
}

export function CaseRows({ title, rows }: CaseRowsProps) {
  if (rows.length === 0) return null
  return (
    <section class="case-part">
      <h2 class="case-part-title type-part">{title}</h2>
      <ul class="case-rows" role="list">
        {rows.map((row) => (
          <li key={row.text}>
            {row.title !== undefined && <h3 class="case-row-title">{row.title}</h3>}
            <p class="case-row-detail">{row.text}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
