/** One of a few, side by side: native radio buttons, the chosen one turned over. */
import { useId } from 'preact/hooks'

export interface Choice<Value> {
  readonly value: Value
  readonly label: string
}

export interface ChoiceBarProps<Value> {
  readonly title: string
  readonly choices: readonly Choice<Value>[]
  readonly chosen: Value
  readonly onChoose: (value: Value) => void
}

export function ChoiceBar<Value extends string | number>(props: ChoiceBarProps<Value>) {
  const { title, choices, chosen, onChoose } = props
  const name = useId()
  return (
    <fieldset class="choice-bar">
      <legend class="choice-bar-title">{title}</legend>
      <div class="choice-bar-choices">
        {choices.map(({ value, label }) => (
          <label
            class="choice-bar-choice"
            data-state={value === chosen ? 'chosen' : 'open'}
            key={value}
          >
            <input
              class="choice-bar-input"
              type="radio"
              name={name}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
