/**
 * The line on a phone, and wherever words need the width: each stop is a row beside a gutter,
 * and the row's height draws the bar. Tasks lie in their stop's row, as the caller shows them.
 */
import { type ComponentChildren, Fragment } from 'preact'
import { Bar } from './Bar.tsx'
import { shortDay } from './day-format.ts'
import { leadOf } from './entry-text.ts'
import type { LineProps } from './HorizontalLine.tsx'
import type { LineEntry, LineStop, LineStretch } from './line-model.ts'
import type { LineWords } from './line-words.ts'
import { Pieces } from './Pieces.tsx'
import { StopShape } from './StopShape.tsx'
import { stretchSentence } from './stretch-sentence.ts'
import './line.css'
import './vertical-line.css'

export interface VerticalLineProps extends LineProps {
  /** Draws a task in its stop's row; null leaves it to the line, in plain words. */
  readonly renderTask?: (taskId: string) => ComponentChildren
}

export function VerticalLine({ model, words, renderTask }: VerticalLineProps) {
  return (
    <ol class="line line-down" role="list" aria-label={words.label}>
      {model.stops.map((stop) => (
        <Fragment key={stop.date}>
          <Row stop={stop} words={words} renderTask={renderTask} />
          {stop.after !== null && stop.after.days > 0 && (
            <Quiet stretch={stop.after} words={words} />
          )}
        </Fragment>
      ))}
    </ol>
  )
}

interface RowProps {
  readonly stop: LineStop
  readonly words: LineWords
  readonly renderTask: ((taskId: string) => ComponentChildren) | undefined
}

function Row({ stop, words, renderTask }: RowProps) {
  const isToday = stop.state === 'today'
  return (
    <li class="line-row" data-state={stop.state} data-end={stop.isEnd}>
      <div class="line-gutter">
        {!stop.isEnd && <Bar isAhead={stop.state !== 'happened'} direction="down" />}
        <StopShape stop={stop} direction="down" />
      </div>
      <div class="line-row-words">
        <p class={isToday ? 'line-flag' : 'line-date'}>
          {isToday && `${words.today} `}
          <time dateTime={stop.date}>{shortDay(stop.date)}</time>
        </p>
        {stop.entries.map((entry) => (
          <RowEntry
            key={entry.taskId ?? `${entry.title} ${entry.detail}`}
            entry={entry}
            renderTask={renderTask}
          />
        ))}
      </div>
    </li>
  )
}

interface RowEntryProps {
  readonly entry: LineEntry
  readonly renderTask: ((taskId: string) => ComponentChildren) | undefined
}

function RowEntry({ entry, renderTask }: RowEntryProps) {
  const task = entry.taskId === null ? null : (renderTask?.(entry.taskId) ?? null)
  if (task !== null) return <>{task}</>
  const first = leadOf(entry.title, entry.detail)
  return (
    <p class="line-row-entry">
      {entry.taskId === null ? first : <strong>{first}</strong>}
      {entry.detail !== '' && <span class="line-detail"> {entry.detail}</span>}
    </p>
  )
}

interface QuietProps {
  readonly stretch: LineStretch
  readonly words: LineWords
}

function Quiet({ stretch, words }: QuietProps) {
  const sentence = stretchSentence(stretch, words)
  return (
    <li class="line-row line-row-quiet" aria-hidden={sentence === '' ? 'true' : undefined}>
      <Pieces pieces={stretch.pieces} isAhead={stretch.isAhead} direction="down" />
      <p class="line-row-sentence">{sentence}</p>
    </li>
  )
}
