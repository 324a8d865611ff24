/**
 * The line on a wide screen and on paper: date above, words below, both flush with the stop.
 * A day with words owns a slot as wide as its words, so that labels cannot collide.
 */
import { Fragment } from 'preact'
import { Bar } from './Bar.tsx'
import { shortDay } from './day-format.ts'
import { foldPast } from './fold-past.ts'
import type { LineModel, LineStop } from './line-model.ts'
import type { LineWords } from './line-words.ts'
import { SlotWords } from './SlotWords.tsx'
import { StopShape } from './StopShape.tsx'
import { StretchAcross } from './StretchAcross.tsx'
import './line.css'
import './horizontal-line.css'

export interface LineProps {
  readonly model: LineModel
  readonly words: LineWords
}

export function HorizontalLine({ model, words }: LineProps) {
  return (
    <ol class="line line-across" role="list" aria-label={words.label}>
      {foldPast(model).stops.map((stop) => (
        <Fragment key={stop.date}>
          <Slot stop={stop} words={words} />
          {stop.after !== null && stop.after.days > 0 && (
            <StretchAcross stretch={stop.after} words={words} />
          )}
        </Fragment>
      ))}
    </ol>
  )
}

interface SlotProps {
  readonly stop: LineStop
  readonly words: LineWords
}

function Slot({ stop, words }: SlotProps) {
  const isToday = stop.state === 'today'
  return (
    <li class="line-slot" data-state={stop.state} data-end={stop.isEnd}>
      <p class={isToday ? 'line-flag' : 'line-date'}>
        {isToday && `${words.today} `}
        <time dateTime={stop.date}>{shortDay(stop.date)}</time>
      </p>
      <div class="line-track">
        {!stop.isEnd && <Bar isAhead={stop.state !== 'happened'} direction="across" />}
        <StopShape stop={stop} direction="across" />
      </div>
      <SlotWords stop={stop} words={words} />
    </li>
  )
}
