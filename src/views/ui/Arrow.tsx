/** The arrow of "go on" and of "back". It turns round where text runs from right to left. */
import './arrow.css'

export interface ArrowProps {
  readonly towards?: 'on' | 'back'
}

export function Arrow({ towards = 'on' }: ArrowProps) {
  return (
    <svg class={`arrow arrow-${towards}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path class="arrow-stroke" d="M0.5 12H21M12.5 2.8L21.7 12L12.5 21.2" />
    </svg>
  )
}
