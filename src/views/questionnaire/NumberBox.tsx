/** A whole number to type. */
import type { NumberField } from '../../domain/questions/field.ts'
import { describedBy } from '../ui/described-by.ts'
import { FieldError } from '../ui/FieldError.tsx'
import type { FieldProps } from './field-props.ts'
import './typed-day.css'

export function NumberBox(props: FieldProps<NumberField>) {
  const { field, name, words, value, error, onAnswer } = props
  const take = (text: string) => {
    const number = Number(text)
    if (Number.isInteger(number) && number >= 1 && number <= field.most) onAnswer(number)
  }
  return (
    <div class="field">
      <label class="field-label" for={name}>
        {words.label}
      </label>
      <FieldError name={name} error={error} />
      <input
        class="typed-day-input"
        id={name}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        size={3}
        value={typeof value === 'number' ? String(value) : ''}
        onInput={({ currentTarget }) => take(currentTarget.value)}
        {...describedBy(name, error)}
      />
    </div>
  )
}
