/** Which names a draft can be filled with, where each is kept, and how it is kept. */
import type { Addressee } from '../../domain/advice/advice.ts'
import { type DraftChannel, firmKey, type Writer } from '../../domain/messages/draft/draft.ts'
import { addressedAs } from '../../domain/messages/name-recipient.ts'
import { nameFirm, nameRecipient, setSender } from '../../state/people.ts'
import type { NameField } from './messages-words.ts'

/** The fields in the order of asking. The employer stands only on a letter, and names another firm. */
export function nameFields(
  recipient: Addressee | null,
  channel: DraftChannel
): readonly NameField[] {
  const needsFirm = channel === 'letter' || recipient === 'turned-down'
  return [
    ...(recipient === null ? [] : (['person'] as const)),
    ...(needsFirm ? (['employer'] as const) : []),
    'position',
    'myName',
    'myPhone'
  ]
}

export function typedNames(
  { names, firms = {}, sender = {} }: Writer,
  recipient: Addressee | null,
  copy: number
): Readonly<Partial<Record<NameField, string | undefined>>> {
  const mine = { myName: sender.name, myPhone: sender.phone }
  if (recipient === 'other-firm' || recipient === 'turned-down') {
    const at = (field: 'person' | 'employer' | 'position') => firms[firmKey(recipient, field, copy)]
    return { ...mine, person: at('person'), employer: at('employer'), position: at('position') }
  }
  const { employer, position } = names
  const person = recipient === null ? undefined : addressedAs(names[recipient])
  return { ...mine, person, employer, position }
}

/** Keeps a name where it belongs. */
export function keepName(
  field: NameField,
  typed: string,
  recipient: Addressee | null,
  copy: number
): void {
  if (field === 'myName' || field === 'myPhone') {
    setSender(field === 'myName' ? 'name' : 'phone', typed)
  } else if (recipient === 'other-firm' || recipient === 'turned-down') {
    nameFirm(firmKey(recipient, field, copy), typed)
  } else if (field !== 'person') {
    nameRecipient(field, typed)
  } else if (recipient !== null) {
    nameRecipient(recipient, typed)
  }
}
