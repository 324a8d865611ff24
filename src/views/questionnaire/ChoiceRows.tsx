/** A choice of one, as ruled rows. */
import type { ChoiceField } from '../../domain/questions/field.ts'
import { describedBy } from '../ui/described-by.ts'
import { FieldError } from '../ui/FieldError.tsx'
import type { FieldProps } from './field-props.ts'
import { OptionRow } from './OptionRow.tsx'

export interface RowsProps<FieldType> extends FieldProps<FieldType> {
  /** On a page with one field the question itself is the legend. */
  readonly isLegendHidden: boolean
}

export function ChoiceRows(props: RowsProps<ChoiceField>) {
  const { field, name, words, value, error, onAnswer, isLegendHidden } = props
  return (
    <fieldset class="field" {...describedBy(name, error)}>
      <legend class={isLegendHidden ? 'for-screen-readers' : 'field-label'}>{words.label}</legend>
      <FieldError name={name} error={error} />
      <div class="option-rows">
        {field.options.map((option) => (
          <OptionRow
            key={option}
            type="radio"
            name={name}
            value={option}
            label={words.options?.[option] ?? option}
            isChosen={value === option}
            isQuiet={option === 'unknown'}
            onChoose={() => onAnswer(option)}
          />
        ))}
      </div>
    </fieldset>
  )
}
