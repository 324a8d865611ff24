/** Quiet days: one short piece each, thin where offices are closed. Solid pieces touch, dashes keep their gap. */
import type { QuietPiece } from './line-model.ts'

export interface PiecesProps {
  readonly pieces: readonly QuietPiece[]
  readonly isAhead: boolean
  readonly direction: 'across' | 'down'
}

export function Pieces({ pieces, isAhead, direction }: PiecesProps) {
  return (
    <span class={`line-pieces line-pieces-${direction}`} aria-hidden="true">
      {pieces.map(({ date, pace }) => (
        <svg
          key={date}
          class="line-piece"
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          focusable="false"
          data-pace={pace}
        >
          <path class="line-colour" d={outline(pace !== 'business', isAhead, direction)} />
        </svg>
      ))}
    </span>
  )
}

/** A solid piece is a little too long, so that no seam shows. */
function outline(isThin: boolean, isAhead: boolean, direction: 'across' | 'down'): string {
  const [near, far] = isThin ? [35, 65] : [0, 100]
  const end = isAhead ? 62 : 104
  return direction === 'across'
    ? `M0 ${near}H${end}V${far}H0Z`
    : `M${near} 0H${far}V${end}H${near}Z`
}
