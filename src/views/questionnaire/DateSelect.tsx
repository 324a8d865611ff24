/** A day as a list to open, for the second day on a page; any other day is typed below it. */
import { type DateField, none, unknown } from '../../domain/questions/field.ts'
import { SelectBox } from '../ui/SelectBox.tsx'
import { shortDay } from './day-text.ts'
import type { FieldProps } from './field-props.ts'
import { listedDays } from './near-days.ts'
import { TypedDay } from './TypedDay.tsx'
import { another, useDayChoice } from './use-day-choice.ts'

export function DateSelect(props: FieldProps<DateField>) {
  const { field, name, words, check, error } = props
  const { near, chosen, choose } = useDayChoice(props, listedDays)
  const options = [
    ...near.map(({ date, label }) => ({
      value: date,
      label: `${label}, ${shortDay(date, check)}`
    })),
    { value: another, label: check.anotherDay },
    ...(field.mayBeNone === true ? [{ value: none, label: words.none ?? check.noDate }] : []),
    { value: unknown, label: check.unknown }
  ]
  return (
    <div class="field">
      <SelectBox
        name={name}
        label={words.label}
        choose={check.choose}
        options={options}
        value={chosen}
        error={error}
        onChoose={choose}
      />
      {chosen === another && <TypedDay {...props} />}
    </div>
  )
}
