/** What the page says of the calendar: whether it holds the plan, which old entries may still stand, how to empty it. */
import type { DatedTask } from '../../domain/calendar-file/reconcile-entries.ts'
import { formatDay } from '../../domain/messages/format-day.ts'
import type { CalendarWords } from './calendar-words.ts'
import { neutralTitle } from './entry-title.ts'
import './calendar-report.css'

export interface CalendarReportProps {
  readonly words: CalendarWords
  /** Null where nothing is to be said of it, just after the file was made. */
  readonly isBehind: boolean | null
  readonly old: readonly DatedTask[]
  readonly onGone: () => void
}

export function CalendarReport({ words, isBehind, old, onGone }: CalendarReportProps) {
  return (
    <div class="calendar-report">
      {isBehind !== null && <p>{isBehind ? words.behind : words.notBehind}</p>}
      {old.length > 0 && (
        <section class="calendar-report-old">
          <h3 class="calendar-report-title">{words.old.title}</h3>
          <p>{words.old.text}</p>
          <ul class="calendar-report-list" role="list">
            {old.map(({ id, date }) => (
              <li key={`${id} ${date}`}>
                <time dateTime={date}>{formatDay(date)}</time>
                <br />
                <strong>{neutralTitle(id, words)}</strong>
              </li>
            ))}
          </ul>
          <button class="calendar-report-gone" type="button" onClick={onGone}>
            {words.old.gone}
          </button>
        </section>
      )}
      <p class="calendar-report-quiet">{words.howToDelete}</p>
    </div>
  )
}
