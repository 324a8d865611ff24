/** A few choices as ruled rows with native rings. */
import { useId } from 'preact/hooks'
import { describedBy } from '../ui/described-by.ts'
import { FieldError } from '../ui/FieldError.tsx'

export interface RadiosProps<Value extends string> {
  readonly legend: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  /** Undefined while none is chosen. */
  readonly value: Value | undefined
  readonly error?: string | undefined
  readonly onChoose: (value: Value) => void
}

export function Radios<Value extends string>(props: RadiosProps<Value>) {
  const { legend, options, value, error, onChoose } = props
  const name = useId()
  return (
    <fieldset class="heard-radios" {...describedBy(name, error)}>
      <legend class="heard-label">{legend}</legend>
      <FieldError name={name} error={error} />
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
