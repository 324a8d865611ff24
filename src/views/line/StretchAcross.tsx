/**
 * Quiet days on a horizontal line. A holiday still to come is one long thin dash with a tick
 * and its day; a screen reader gets one sentence for the whole stretch.
 */
import { shortestDay } from './day-format.ts'
import type { LineStretch, QuietPiece } from './line-model.ts'
import type { LineWords } from './line-words.ts'
import { Pieces } from './Pieces.tsx'
import { stretchSentence } from './stretch-sentence.ts'

export interface StretchAcrossProps {
  readonly stretch: LineStretch
  readonly words: LineWords
}

export function StretchAcross({ stretch, words }: StretchAcrossProps) {
  const sentence = stretchSentence(stretch, words)
  return (
    <li class="line-stretch" aria-hidden={sentence === '' ? 'true' : undefined}>
      <span class="for-screen-readers">{sentence}</span>
      {runsOf(stretch).map((run) =>
        run.kind === 'quiet' ? (
          <Pieces
            key={run.pieces[0]?.date}
            pieces={run.pieces}
            isAhead={stretch.isAhead}
            direction="across"
          />
        ) : (
          <span class="line-holiday" key={run.piece.date} aria-hidden="true">
            <svg class="line-holiday-dash" focusable="false">
              <line class="line-thin" x1="0%" x2="100%" y1="50%" y2="50%" />
            </svg>
            <span class="line-holiday-words">
              {shortestDay(run.piece.date)} <br />
              {words.holiday}
            </span>
          </span>
        )
      )}
    </li>
  )
}

type Run =
  | { readonly kind: 'quiet'; readonly pieces: QuietPiece[] }
  | { readonly kind: 'holiday'; readonly piece: QuietPiece }

function runsOf({ pieces, isAhead }: LineStretch): readonly Run[] {
  const runs: Run[] = []
  for (const piece of pieces) {
    const last = runs.at(-1)
    if (isAhead && piece.pace === 'holiday') runs.push({ kind: 'holiday', piece })
    else if (last?.kind === 'quiet') last.pieces.push(piece)
    else runs.push({ kind: 'quiet', pieces: [piece] })
  }
  return runs
}
