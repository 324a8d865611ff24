/** A departure board of other people's answers. Always black; each row leads to a story. */
import { Sign } from './Sign.tsx'
import type { SignId } from './sign-shapes.ts'
import './board.css'

export interface BoardRow {
  readonly href: string
  readonly sign: SignId
  readonly situation: string
  readonly answer: string
}

export interface BoardProps {
  readonly title: string
  readonly rows: readonly BoardRow[]
}

export function Board({ title, rows }: BoardProps) {
  return (
    <section class="board on-black" aria-labelledby="board-title">
      <div class="page-edge">
        <h2 class="board-title" id="board-title">
          {title}
        </h2>
        <ul class="board-rows bare-list">
          {rows.map((row) => (
            <li key={row.href}>
              <a class="board-row" href={row.href}>
                <Sign verdict={row.sign} size="board" />
                <span class="board-situation">{row.situation} </span>
                <span class="board-answer">{row.answer}</span>
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
