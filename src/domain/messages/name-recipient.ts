/** How a person or office is called in a sentence: as the user calls them, else by our word for them. */
import type { Addressee } from '../advice/advice.ts'
import type { Recipient } from '../situation/events.ts'
import type { Wording } from './words.ts'

/** The user's own names for the people of one application, for the employer and the position. */
export type Names = Readonly<Partial<Record<Named, string>>>
export type Named = Recipient | 'employer' | 'position'

// Control characters, and marks that cannot be seen, could disguise a date or a sentence. The two
// joiners stay, because some scripts cannot be written without them.
const disguises = /[\p{Cc}\p{Zl}\p{Zp}]|(?![\u200C\u200D])\p{Cf}/gu

/** What the user typed, without what cannot be seen; undefined when nothing is left. */
export function cleanName(typed: string | undefined): string | undefined {
  return typed?.replace(disguises, '').trim() || undefined
}

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
