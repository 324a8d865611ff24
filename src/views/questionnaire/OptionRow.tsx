/** One ruled row to choose: a ring or a square, the words, and at the right a day. */
import type { ComponentChildren } from 'preact'
import './option-row.css'

export interface OptionRowProps {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly value: string
  readonly label: string
  readonly aside?: string | undefined
  readonly isChosen: boolean
  /** "I don't know" is set in regular weight. */
  readonly isQuiet?: boolean | undefined
  readonly onChoose: () => void
  readonly children?: ComponentChildren
}

export function OptionRow(props: OptionRowProps) {
  const { type, name, value, label, aside, isChosen, isQuiet = false, onChoose } = props
  return (
    <label
      class="option-row"
      data-state={isChosen ? 'chosen' : 'open'}
      data-weight={isQuiet ? 'quiet' : 'bold'}
    >
      <input
        class={`option-row-input option-row-${type}`}
        type={type}
        name={name}
        value={value}
        checked={isChosen}
        onChange={onChoose}
      />
      <span class="option-row-label">{label}</span>
      {aside !== undefined && <span class="option-row-aside">{aside}</span>}
    </label>
  )
}
