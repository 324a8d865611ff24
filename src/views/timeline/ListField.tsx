/** A field of the forms here that is a list to open. */
import { useId } from 'preact/hooks'
import { atStart } from '../../domain/messages/name-recipient.ts'
import type { Recipient } from '../../domain/situation/events.ts'
import { SelectBox, type SelectBoxProps, type SelectOption } from '../ui/SelectBox.tsx'

export function ListField(props: Omit<SelectBoxProps, 'name'>) {
  return (
    <div class="heard-field">
      <SelectBox {...props} name={useId()} />
    </div>
  )
}

/** People and offices as the user calls them; `nobody` is the line for none, where that may be. */
export function peopleOptions(
  people: readonly Recipient[],
  nameOf: (who: Recipient) => string,
  nobody?: string
): readonly SelectOption[] {
  const named = people.map((who) => ({ value: who, label: atStart(nameOf(who)) }))
  return nobody === undefined ? named : [{ value: '', label: nobody }, ...named]
}
