/**
 * A verdict as a sign: one of four shapes and a glyph. It is a picture of words that stand
 * beside it, so it is hidden from screen readers unless it is given a label of its own.
 */
import { type SignId, type Stroke, shapeOutlines, signDrawings } from './sign-shapes.ts'
import './sign.css'

export interface SignProps {
  readonly verdict: SignId
  /** `answer` is the one big sign of a result; `small` never stands without its word. */
  readonly size: 'small' | 'row' | 'board' | 'answer'
  readonly label?: string
}

export function Sign({ verdict, size, label }: SignProps) {
  const drawing = signDrawings[verdict]
  const spoken =
    label === undefined ? { 'aria-hidden': true } : { role: 'img' as const, 'aria-label': label }
  return (
    <svg
      class={`sign sign-${size} sign-${drawing.shape} sign-tone-${drawing.tone}`}
      viewBox="0 0 100 100"
      focusable="false"
      {...spoken}
    >
      <path class="sign-shape" d={shapeOutlines[drawing.shape]} />
      {drawing.glyph.map(glyphPath)}
    </svg>
  )
}

function glyphPath({ path, width }: Stroke) {
  return width === undefined ? (
    <path key={path} class="sign-glyph-filled" d={path} />
  ) : (
    <path key={path} class="sign-glyph-drawn" d={path} stroke-width={width} />
  )
}
