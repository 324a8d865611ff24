/** The bar inside a slot: solid for what is done, dashes at the pitch of the days for what lies ahead. */

export interface BarProps {
  readonly isAhead: boolean
  readonly direction: 'across' | 'down'
}

/** It is drawn from its end, so that a dash that does not fit is cut at the stop. */
export function Bar({ isAhead, direction }: BarProps) {
  const ends = direction === 'across' ? acrossEnds : downEnds
  return (
    <svg
      class={`line-bar line-bar-${direction}`}
      aria-hidden="true"
      focusable="false"
      data-ahead={isAhead}
    >
      <line class={isAhead ? 'line-dashes' : 'line-solid'} {...ends} />
    </svg>
  )
}

const acrossEnds = { x1: '100%', x2: '0%', y1: '50%', y2: '50%' }
const downEnds = { x1: '50%', x2: '50%', y1: '100%', y2: '0%' }
