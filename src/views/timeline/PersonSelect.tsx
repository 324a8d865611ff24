/** A person or office out of a native list, as the user calls them. */
import { useId } from 'preact/hooks'
import { atStart } from '../../domain/messages/name-recipient.ts'
import type { Recipient } from '../../domain/situation/events.ts'

export interface PersonSelectProps {
  readonly label: string
  readonly people: readonly Recipient[]
  readonly nameOf: (who: Recipient) => string
  readonly value: Recipient | undefined
  /** The line for nobody, where that may be. */
  readonly none?: string | undefined
  readonly onChoose: (who: Recipient | undefined) => void
}

export function PersonSelect(props: PersonSelectProps) {
  const { label, people, nameOf, value, none, onChoose } = props
  const id = useId()
  return (
    <p class="heard-field">
      <label class="heard-label" for={id}>
        {label}
      </label>
      <select
        class="heard-select"
        id={id}
        value={value ?? ''}
        onChange={(event) => {
          const chosen = event.currentTarget.value
          onChoose(people.find((who) => who === chosen))
        }}
      >
        {none !== undefined && <option value="">{none}</option>}
        {people.map((who) => (
          <option key={who} value={who}>
            {atStart(nameOf(who))}
          </option>
        ))}
      </select>
    </p>
  )
}
