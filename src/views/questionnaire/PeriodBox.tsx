/** How long: a number and its unit. */
import type { AnswerValue } from '../../domain/questions/answers.ts'
import type { PeriodField } from '../../domain/questions/field.ts'
import { type Period, periodOf, periodText, periodUnits } from '../../domain/questions/period.ts'
import { describedBy } from '../ui/described-by.ts'
import { FieldError } from '../ui/FieldError.tsx'
import type { FieldProps } from './field-props.ts'
import '../ui/select-box.css'
import './typed-day.css'

export function PeriodBox(props: FieldProps<PeriodField>) {
  const { name, words, check, value, error, onAnswer } = props
  const period = periodIn(value)
  const change = (part: Partial<Period>) =>
    onAnswer((given) => periodText({ ...periodIn(given), ...part }))
  return (
    <fieldset class="field" {...describedBy(name, error)}>
      <legend class="field-label">{words.label}</legend>
      <FieldError name={name} error={error} />
      <div class="period-box">
        <input
          class="typed-day-input"
          type="text"
          inputMode="numeric"
          autocomplete="off"
          size={3}
          aria-label={check.amount}
          value={period.amount}
          onInput={({ currentTarget }) => change({ amount: currentTarget.value })}
        />
        <select
          class="select-box"
          aria-label={check.unit}
          value={period.unit}
          onChange={({ currentTarget }) =>
            change({ unit: periodOf(`1-${currentTarget.value}`).unit })
          }
        >
          {periodUnits.map((unit) => (
            <option key={unit} value={unit} selected={unit === period.unit}>
              {check.units[unit]}
            </option>
          ))}
        </select>
      </div>
    </fieldset>
  )
}

function periodIn(value: AnswerValue | undefined): Period {
  return periodOf(typeof value === 'string' ? value : '')
}
