/** A day out of a native list; any other day by the browser's own field for days. */
import { useId, useState } from 'preact/hooks'
import { type PlainDate, parsePlainDate } from '../../domain/calendar/plain-date.ts'
import { describedBy } from '../ui/described-by.ts'
import { SelectBox } from '../ui/SelectBox.tsx'
import { dayOptions } from './day-options.ts'
import type { HeardWords } from './timeline-words.ts'

export interface DaySelectProps {
  readonly label: string
  readonly when: 'past' | 'ahead'
  readonly today: PlainDate
  readonly value: PlainDate | undefined
  /** The line that names no day; undefined where a day must be chosen. */
  readonly none?: string | undefined
  readonly error?: string | undefined
  readonly words: HeardWords
  readonly onChoose: (day: PlainDate | undefined) => void
}

const another = 'another'

export function DaySelect(props: DaySelectProps) {
  const { label, when, today, value, none, error, words, onChoose } = props
  const name = useId()
  const days = dayOptions(when, today, words).map(({ date, label }) => ({ value: date, label }))
  const isListed = value === undefined || days.some((day) => day.value === value)
  const [isOther, setOther] = useState(!isListed)
  const take = (text: string) => {
    setOther(text === another)
    const day = parsePlainDate(text)
    if (text !== another) onChoose(day.kind === 'ok' ? day.value : undefined)
  }
  return (
    <div class="heard-field">
      <SelectBox
        name={name}
        label={label}
        choose={none === undefined ? words.chooseDay : undefined}
        options={[
          ...(none === undefined ? [] : [{ value: '', label: none }]),
          ...days,
          { value: another, label: words.another }
        ]}
        value={isOther ? another : (value ?? '')}
        error={error}
        onChoose={take}
      />
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
          {...describedBy(name, error)}
        />
      )}
    </div>
  )
}
