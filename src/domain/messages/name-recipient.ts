/** How a person or office is called in a sentence: as the user calls them, else by our word for them. */
import type { Addressee } from '../advice/advice.ts'
import type { Recipient } from '../situation/events.ts'
import { cleanName } from './clean-name.ts'
import type { Wording } from './words.ts'

/** The user's own names for the people of one application, for the employer and the position. */
export type Names = Readonly<Partial<Record<Named, string>>>
export type Named = Recipient | 'employer' | 'position'

/** The name, if one can write to it: "Ms Rossi", but not "the director". */
export function addressedAs(name: string | undefined): string | undefined {
  return name === undefined || /^(?:the|a|an|my|our|your|their)\s/i.test(name) ? undefined : name
}

/** "the manager", "Ms Rossi", "the other firm"; "them" when nobody in particular is meant. */
export function nameRecipient(who: Addressee | null, wording: Wording, names: Names): string {
  if (who === null) return wording.recipients.nobody
  const own = who === 'other-firm' || who === 'turned-down' ? undefined : names[who]
  return cleanName(own) ?? wording.recipients[who]
}

/** The same name at the beginning of a sentence. */
export function atStart(text: string): string {
  const [first = '', ...rest] = text
  return first.toUpperCase() + rest.join('')
}
