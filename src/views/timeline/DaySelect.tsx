/** A day out of a native list; any other day by the browser's own field for days. */
import { useId, useState } from 'preact/hooks'
import { type PlainDate, parsePlainDate } from '../../domain/calendar/plain-date.ts'
import { dayOptions } from './day-options.ts'
import type { HeardWords } from './timeline-words.ts'

export interface DaySelectProps {
  readonly label: string
  readonly when: 'past' | 'ahead'
  readonly today: PlainDate
  readonly value: PlainDate | undefined
  /** The line that names no day; undefined where a day must be chosen. */
  readonly none?: string | undefined
  readonly words: HeardWords
  readonly onChoose: (day: PlainDate | undefined) => void
}

const another = 'another'

export function DaySelect(props: DaySelectProps) {
  const { label, when, today, value, none, words, onChoose } = props
  const id = useId()
  const options = dayOptions(when, today, words)
  const isListed = value === undefined || options.some(({ date }) => date === value)
  const [isOther, setOther] = useState(!isListed)
  const take = (text: string) => {
    setOther(text === another)
    const day = parsePlainDate(text)
    if (text !== another) onChoose(day.kind === 'ok' ? day.value : undefined)
  }
  return (
    <p class="heard-field">
      <label class="heard-label" for={id}>
        {label}
      </label>
      <select
        class="heard-select"
        id={id}
        required={none === undefined}
        value={isOther ? another : (value ?? '')}
        onChange={(event) => take(event.currentTarget.value)}
      >
        {(none !== undefined || value === undefined) && (
          <option value="">{none ?? words.chooseDay}</option>
        )}
        {options.map(({ date, label }) => (
          <option key={date} value={date}>
            {label}
          </option>
        ))}
        <option value={another}>{words.another}</option>
      </select>
      {isOther && (
        <input
          class="heard-day"
          type="date"
          aria-label={label}
          required
          min={when === 'ahead' ? today : undefined}
          max={when === 'past' ? today : undefined}
          value={value ?? ''}
          onInput={(event) => {
            const day = parsePlainDate(event.currentTarget.value)
            if (day.kind === 'ok') onChoose(day.value)
          }}
        />
      )}
    </p>
  )
}
