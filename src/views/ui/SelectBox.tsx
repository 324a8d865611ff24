/** A native list to open, with its label above: the one way in which this site lets choose from a list. */
import { describedBy } from './described-by.ts'
import { FieldError } from './FieldError.tsx'
import './select-box.css'

export interface SelectOption {
  readonly value: string
  readonly label: string
}

export interface SelectBoxProps {
  /** Unique on the page; other ids are made from it. */
  readonly name: string
  readonly label: string
  /** The first line, which chooses nothing; without it one of the options always stands. */
  readonly choose?: string | undefined
  readonly options: readonly SelectOption[]
  readonly value: string
  readonly error?: string | undefined
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
        {choose !== undefined && (
          <option value="" disabled={value !== ''}>
            {choose}
          </option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </>
  )
}
