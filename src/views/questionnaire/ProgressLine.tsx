/** The check as the site's line: answered solid, now a ring, ahead dashed. The count says the same. */
import './progress-line.css'

export interface ProgressLineProps {
  readonly number: number
  readonly about: number
}

export function ProgressLine({ number, about }: ProgressLineProps) {
  const stops = Array.from({ length: about }, (_, index) => index + 1)
  return (
    <div class="progress-line" aria-hidden="true">
      <span class="progress-line-start" />
      {stops.map((stop) => (
        <span
          key={stop}
          class="progress-line-stop"
          data-state={stop < number ? 'done' : stop === number ? 'now' : 'ahead'}
        />
      ))}
      <span class="progress-line-end" />
    </div>
  )
}
