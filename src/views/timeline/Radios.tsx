/** A few choices as ruled rows with native rings. */
import { useId } from 'preact/hooks'

export interface RadiosProps<Value extends string> {
  readonly legend: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value
  readonly onChoose: (value: Value) => void
}

export function Radios<Value extends string>(props: RadiosProps<Value>) {
  const { legend, options, value, onChoose } = props
  const name = useId()
  return (
    <fieldset class="heard-radios">
      <legend class="heard-label">{legend}</legend>
      {options.map((option) => (
        <label class="heard-radio" key={option.value}>
          <input
            class="heard-ring"
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  )
}
