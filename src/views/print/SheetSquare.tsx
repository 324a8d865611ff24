/** The square that restores the plan elsewhere, with its quiet space around it. */
import { quietModules, type Square } from './square.ts'

export interface SheetSquareProps {
  readonly square: Square
  /** For whoever cannot see it. */
  readonly label: string
}

export function SheetSquare({ square, label }: SheetSquareProps) {
  const { path, modules, side } = square
  const length = modules + 2 * quietModules
  return (
    <svg
      class="sheet-square"
      viewBox={`${-quietModules} ${-quietModules} ${length} ${length}`}
      width={`${side}mm`}
      height={`${side}mm`}
      shape-rendering="crispEdges"
      role="img"
      aria-label={label}
      focusable="false"
    >
      <path d={path} />
    </svg>
  )
}
