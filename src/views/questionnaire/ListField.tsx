/** A choice of one, a person, or a region, as a list to open: the second and later fields of a page. */
import type { ChoiceField, RecipientField } from '../../domain/questions/field.ts'
import { none, unknown } from '../../domain/questions/field.ts'
import { recipients } from '../../domain/situation/events.ts'
import { SelectBox, type SelectOption } from '../ui/SelectBox.tsx'
import type { FieldProps } from './field-props.ts'

export function ListField(props: FieldProps<ChoiceField | RecipientField>) {
  const { field, name, words, check, value, error, onAnswer } = props
  const options: readonly SelectOption[] =
    field.kind === 'choice'
      ? field.options.map((option) => ({
          value: option,
          label: words.options?.[option] ?? option
        }))
      : [
          ...(field.mayBeNone === true ? [{ value: none, label: words.none ?? '' }] : []),
          ...recipients.map((person) => ({ value: person, label: check.recipients[person] })),
          { value: unknown, label: check.unknown }
        ]
  return (
    <div class="field">
      <SelectBox
        name={name}
        label={words.label}
        choose={check.choose}
        options={options}
        value={typeof value === 'string' ? value : ''}
        error={error}
        onChoose={onAnswer}
      />
    </div>
  )
}
