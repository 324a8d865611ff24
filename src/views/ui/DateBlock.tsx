/**
 * A day set in three cells like a departure board. Screen readers get the full date instead
 * of the three short words; the caller gives both, since only it knows the language.
 */
import './date-block.css'

export interface DateBlockProps {
  /** The day as YYYY-MM-DD. */
  readonly day: string
  /** What the cells show: "Tue", "24", "Nov". */
  readonly cells: readonly [weekday: string, dayOfMonth: string, month: string]
  /** "Tuesday 24 November 2026" */
  readonly fullDate: string
}

export function DateBlock({ day, cells, fullDate }: DateBlockProps) {
  const [weekday, dayOfMonth, month] = cells
  return (
    <time class="date-block" dateTime={day}>
      <span class="for-screen-readers">{fullDate}</span>
      <span class="date-block-cell" aria-hidden="true">
        {weekday}
      </span>
      <span class="date-block-cell date-block-day" aria-hidden="true">
        {dayOfMonth}
      </span>
      <span class="date-block-cell" aria-hidden="true">
        {month}
      </span>
    </time>
  )
}
