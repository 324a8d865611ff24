/** A native list to open, with its label above. */
import { FieldError } from './FieldError.tsx'
import { describedBy } from './field-props.ts'
import './select-box.css'

export interface SelectOption {
  readonly value: string
  readonly label: string
}

export interface SelectBoxProps {
  readonly name: string
  readonly label: string
  /** The first line, which chooses nothing. */
  readonly choose: string
  readonly options: readonly SelectOption[]
  readonly value: string
  readonly error: string | undefined
  readonly onChoose: (value: string) => void
}

export function SelectBox(props: SelectBoxProps) {
  const { name, label, choose, options, value, error, onChoose } = props
  return (
    <>
      <label class="field-label" for={name}>
        {label}
      </label>
      <FieldError name={name} error={error} />
      <select
        class="select-box"
        id={name}
        name={name}
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
        {...describedBy(name, error)}
      >
        <option value="" disabled={value !== ''}>
          {choose}
        </option>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </>
  )
}
