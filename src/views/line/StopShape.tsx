/**
 * The shape of one stop, measured in the width of the bar: full disc, ring, today's larger
 * ring with dot and pole, or the terminus across the line. No bar ever crosses a ring.
 */
import type { LineStop } from './line-model.ts'

export interface StopShapeProps {
  readonly stop: LineStop
  readonly direction: 'across' | 'down'
}

export function StopShape({ stop, direction }: StopShapeProps) {
  return (
    <svg
      class={`line-shape line-shape-${direction}`}
      viewBox="-2 -2 4 4"
      aria-hidden="true"
      focusable="false"
      data-end={stop.isEnd}
    >
      {stop.state === 'today' && <path class="line-pole" d={poles[direction]} />}
      {stop.isEnd ? <path class="line-ink" d={terminus[direction]} /> : <Round stop={stop} />}
    </svg>
  )
}

const poles = { across: 'M0 -0.4V-2.9', down: 'M0.4 0H3.4' } as const

const terminus = {
  across: 'M-0.45 -1.5H0.45V1.5H-0.45Z',
  down: 'M-1.5 -0.45H1.5V0.45H-1.5Z'
} as const

function Round({ stop }: { readonly stop: LineStop }) {
  if (stop.state === 'happened') return <circle class="line-ink" r="1.1" />
  if (stop.state === 'planned') return <circle class="line-ring" r="1.1" />
  return (
    <>
      <circle class="line-ring" r="1.5" />
      <circle class="line-ink" r="0.6" />
    </>
  )
}
