/** A choice of any number, as ruled rows. "None" and "I don't know" take the others back. */
import type { AnswerValue } from '../../domain/questions/answers.ts'
import { none, type SeveralField, unknown } from '../../domain/questions/field.ts'
import { describedBy } from '../ui/described-by.ts'
import { FieldError } from '../ui/FieldError.tsx'
import type { RowsProps } from './ChoiceRows.tsx'
import { OptionRow } from './OptionRow.tsx'

export function SeveralRows(props: RowsProps<SeveralField>) {
  const { field, name, words, value, error, onAnswer, isLegendHidden } = props
  const chosen = chosenIn(value)
  return (
    <fieldset class="field" {...describedBy(name, error)}>
      <legend class={isLegendHidden ? 'for-screen-readers' : 'field-label'}>{words.label}</legend>
      <FieldError name={name} error={error} />
      <div class="option-rows">
        {field.options.map((option) => (
          <OptionRow
            key={option}
            type="checkbox"
            name={name}
            value={option}
            label={words.options?.[option] ?? option}
            isChosen={chosen.includes(option)}
            isQuiet={option === unknown}
            onChoose={() => onAnswer((given) => toggled(chosenIn(given), option))}
          />
        ))}
      </div>
    </fieldset>
  )
}

function chosenIn(value: AnswerValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}

const standAlone: readonly string[] = [none, unknown]

function toggled(chosen: readonly string[], option: string): readonly string[] {
  if (chosen.includes(option)) return chosen.filter((other) => other !== option)
  if (standAlone.includes(option)) return [option]
  return [...chosen.filter((other) => !standAlone.includes(other)), option]
}
