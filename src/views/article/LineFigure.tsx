/**
 * A figure inside an article: a short line whose stops stand for things that follow each other.
 * Open stops are rings with dashes behind them; the last, if it is firm, ends in the terminus.
 */
import './line-figure.css'

export interface LineFigureStop {
  readonly name: string
  readonly words: string
}

export interface LineFigureProps {
  /** The stops that leave things open. */
  readonly open: readonly LineFigureStop[]
  /** The stop after which nothing is open. */
  readonly firm: LineFigureStop
  readonly caption: string
}

export function LineFigure({ open, firm, caption }: LineFigureProps) {
  return (
    <figure class="line-figure">
      <ol class="line-figure-stops bare-list">
        {open.map((stop) => (
          <li class="line-figure-stop" key={stop.name}>
            <Stop kind="open" />
            <Track kind="open" />
            <Words {...stop} />
          </li>
        ))}
        <li class="line-figure-stop line-figure-stop-firm">
          <Stop kind="firm" />
          <Track kind="firm" />
          <Words {...firm} />
        </li>
      </ol>
      <figcaption class="line-figure-caption">{caption}</figcaption>
    </figure>
  )
}

interface PieceProps {
  readonly kind: 'open' | 'firm'
}

function Stop({ kind }: PieceProps) {
  return (
    <svg class="line-figure-ring" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle class={`line-figure-ring-${kind}`} cx="12" cy="12" r="9.5" />
    </svg>
  )
}

/** Drawn twice, across and down; the width of the figure decides which of the two is seen. */
function Track({ kind }: PieceProps) {
  return (
    <svg class="line-figure-track" aria-hidden="true" focusable="false">
      <line class={`line-figure-${kind} line-figure-across`} y1="50%" x2="100%" y2="50%" />
      <line class={`line-figure-${kind} line-figure-down`} x1="50%" x2="50%" y2="100%" />
    </svg>
  )
}

function Words({ name, words }: LineFigureStop) {
  return (
    <p class="line-figure-words">
      <b class="line-figure-name">{name}</b> {words}
    </p>
  )
}
