/** The figures of the proof: a number, and what it counts. */
import './figure-list.css'

export interface ShownFigure {
  readonly count: number
  readonly counts: string
}

const inEnglish = new Intl.NumberFormat('en')

export function formatCount(count: number): string {
  return inEnglish.format(count)
}

export function FigureList({ figures }: { readonly figures: readonly ShownFigure[] }) {
  return (
    <ul class="figure-list" role="list">
      {figures.map(({ count, counts }) => (
        <li class="figure" key={counts}>
          <b class="figure-count">{formatCount(count)}</b> <span>{counts}</span>
        </li>
      ))}
    </ul>
  )
}
