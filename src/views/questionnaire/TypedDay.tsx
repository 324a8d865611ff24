/**
 * Day, month and year to type. What is typed stands as it was typed; what it was read as is said
 * below with its weekday, because a wrong weekday is noticed at once.
 */
import { useState } from 'preact/hooks'
import { parseTypedDate, type TypedDate } from '../../domain/calendar/typed-date.ts'
import type { DateField } from '../../domain/questions/field.ts'
import { describedBy } from '../ui/described-by.ts'
import { fullDay } from './day-text.ts'
import type { FieldProps } from './field-props.ts'
import './typed-day.css'

export function TypedDay(props: FieldProps<DateField>) {
  const { name, words, check, value, error, onAnswer } = props
  const [typed, setTyped] = useState<TypedDate>(() => typedFrom(value))
  const read = parseTypedDate(typed)
  const take = (part: keyof TypedDate, text: string) => {
    const next = { ...typed, [part]: text.slice(0, 12) }
    setTyped(next)
    onAnswer(keptText(next))
  }
  const input = (part: keyof TypedDate, label: string, width: number) => (
    <label class="typed-day-part" key={part}>
      {label}
      <input
        class="typed-day-input"
        type="text"
        inputMode="numeric"
        autocomplete="off"
        name={`${name}-${part}`}
        size={width}
        value={typed[part]}
        onInput={(event) => take(part, event.currentTarget.value)}
        {...describedBy(name, error)}
      />
    </label>
  )
  return (
    <div class="typed-day">
      <fieldset class="typed-day-parts" aria-label={words.label}>
        {input('day', check.day, 2)}
        {input('month', check.month, 2)}
        {input('year', check.year, 4)}
      </fieldset>
      <output class="typed-day-read">{read.kind === 'ok' ? fullDay(read.value, check) : ''}</output>
    </div>
  )
}

function typedFrom(value: unknown): TypedDate {
  const [year = '', month = '', day = ''] = typeof value === 'string' ? value.split('-') : []
  return { year, month: withoutZero(month), day: withoutZero(day) }
}

function withoutZero(text: string): string {
  return text.replace(/^0(?=\d)/, '')
}

/** A day that exists is kept in full; anything else as far as it may be kept, to be mended. */
function keptText(typed: TypedDate): string {
  const read = parseTypedDate(typed)
  if (read.kind === 'ok') return read.value
  return [typed.year, typed.month, typed.day]
    .map((text) => text.replace(/[^\p{Nd}]/gu, '').slice(0, 6))
    .join('-')
}
