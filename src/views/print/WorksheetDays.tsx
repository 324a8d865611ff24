/** The line with its days left open: their last word, one's turn, two messages, and the last stop. */
import type { WorksheetWords } from './worksheet-words.ts'

const width = 184
const bar = 3
const height = 9
/** What stays free on both sides of an open stop. */
const gap = 1

export function WorksheetDays({ words }: { readonly words: WorksheetWords['days'] }) {
  const { title, stops } = words
  const step = width / stops.length
  return (
    <section>
      <h2 class="worksheet-part">{title}</h2>
      <svg
        class="worksheet-line"
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
        focusable="false"
      >
        <path class="worksheet-bar" d={`M${bar} ${height / 2}H${step - gap}`} />
        {stops.slice(1, -1).map((stop, index) => (
          <path
            class="worksheet-dashes"
            key={stop}
            d={`M${(index + 1) * step + 2 * bar + gap} ${height / 2}H${(index + 2) * step - gap}`}
          />
        ))}
        {stops.map((stop, index) => (
          <Stop key={stop} index={index} last={stops.length - 1} at={index * step} />
        ))}
      </svg>
      <ol class="worksheet-days" role="list">
        {stops.map((stop) => (
          <li key={stop}>
            <strong>{stop}</strong>
            <span class="worksheet-day" />
          </li>
        ))}
      </ol>
    </section>
  )
}

interface StopProps {
  readonly index: number
  readonly last: number
  /** Where the stop's words begin; it stands flush with them. */
  readonly at: number
}

function Stop({ index, last, at }: StopProps) {
  const middle = height / 2
  if (index === 0) return <circle cx={at + bar} cy={middle} r={bar} />
  if (index === last) return <path d={`M${at} 0h2.7v${height}h-2.7Z`} />
  return <circle class="worksheet-ring" cx={at + bar} cy={middle} r={bar - 0.6} />
}
