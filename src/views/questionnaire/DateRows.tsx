/** A day as ruled rows, with its date at the right; any other day is typed below its row. */
import { type DateField, none, unknown } from '../../domain/questions/field.ts'
import { describedBy } from '../ui/described-by.ts'
import { FieldError } from '../ui/FieldError.tsx'
import type { RowsProps } from './ChoiceRows.tsx'
import { shortDay } from './day-text.ts'
import { nearDays } from './near-days.ts'
import { OptionRow } from './OptionRow.tsx'
import { TypedDay } from './TypedDay.tsx'
import { another, useDayChoice } from './use-day-choice.ts'

export function DateRows(props: RowsProps<DateField>) {
  const { field, name, words, check, error, isLegendHidden } = props
  const { near, chosen, choose } = useDayChoice(props, nearDays)
  const row = (value: string, label: string, aside?: string) => (
    <OptionRow
      key={value}
      type="radio"
      name={name}
      value={value}
      label={label}
      aside={aside}
      isChosen={chosen === value}
      isQuiet={value === unknown}
      onChoose={() => choose(value)}
    />
  )
  return (
    <fieldset class="field" {...describedBy(name, error)}>
      <legend class={isLegendHidden ? 'for-screen-readers' : 'field-label'}>{words.label}</legend>
      <FieldError name={name} error={error} />
      <div class="option-rows">
        {near.map(({ date, label }) => row(date, label, shortDay(date, check)))}
        {row(another, check.anotherDay, check.chooseDate)}
        {chosen === another && <TypedDay {...props} key="typed" />}
        {field.mayBeNone === true && row(none, words.none ?? check.noDate)}
        {row(unknown, check.unknown)}
      </div>
    </fieldset>
  )
}
