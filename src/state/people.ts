/** Who writes and to whom, how it sounds, and the user's own versions of our drafts. Kept on the device only. */
import type { Named } from '../domain/messages/name-recipient.ts'
import type { Sender } from '../storage/index.ts'
import { changeCurrent } from './applications.ts'
import { changeRecord } from './saving.ts'

const longestName = 500
const longestDraft = 5000

/** Remembers what the user calls someone; an empty name forgets it. */
export function nameRecipient(recipient: Named, name: string): void {
  changeCurrent((application) => {
    const { [recipient]: _, ...others } = application.names
    const typed = name.trim().slice(0, longestName)
    return { ...application, names: typed === '' ? others : { ...others, [recipient]: typed } }
  })
}

/** Remembers the user's own name or number; an empty one forgets it. */
export function setSender(field: keyof Sender, typed: string): void {
  changeRecord(({ sender = {}, ...record }) => ({
    ...record,
    sender: withEntry({ ...sender }, field, typed.trim().slice(0, longestName))
  }))
}

/** Chooses how messages sound. */
export function setRegister(register: 'plain' | 'formal'): void {
  changeRecord((record) => ({ ...record, register }))
}

/** Remembers a name at a firm that the plan is not about; an empty one forgets it. */
export function nameFirm(key: string, typed: string): void {
  changeCurrent((application) => ({
    ...application,
    firms: withEntry(application.firms ?? {}, key, typed.trim().slice(0, longestName))
  }))
}

/** Keeps the user's own version of a draft; undefined goes back to ours. */
export function keepDraft(id: string, text: string | undefined): void {
  changeCurrent((application) => ({
    ...application,
    drafts: withEntry(application.drafts ?? {}, id, text?.slice(0, longestDraft) ?? '')
  }))
}

/** An empty text takes the entry away. */
function withEntry(
  entries: Readonly<Record<string, string>>,
  key: string,
  text: string
): Readonly<Record<string, string>> {
  const { [key]: _, ...others } = entries
  return text === '' ? others : { ...others, [key]: text }
}
