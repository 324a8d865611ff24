/**
 * Turns a passage into text: chooses the parts that hold, and fills the placeholders once.
 *
 * Values are inserted by a function and never read again, so a name may contain anything.
 */
import { isPlaceholder } from './vocabulary.ts'
import type { Part, Passage } from './words.ts'

/** What can be said of this user: values for placeholders, and conditions that hold. */
export interface Known {
  readonly values: Readonly<Record<string, string | undefined>>
  readonly holds: ReadonlySet<string>
}

/** What a reader fills in by hand where a value is missing; the content check keeps it from happening. */
export const blank = '____'

const placeholder = /\{([A-Za-z]+)\}/g

/** Fills the placeholders of one text. */
export function fill(text: string, values: Known['values']): string {
  return text.replace(placeholder, (_, name: string) => values[name] ?? blank)
}

/** Whether every condition holds; a placeholder's name holds when it has a value. */
export function isTrue(when: string | readonly string[], known: Known): boolean {
  const conditions = typeof when === 'string' ? [when] : when
  return conditions.every((condition) =>
    condition.startsWith('not ') ? !isKnown(condition.slice(4), known) : isKnown(condition, known)
  )
}

/** The passage as this user reads it; empty when no part of it holds. */
export function sayPassage(passage: Passage, known: Known): string {
  if (typeof passage === 'string') return fill(passage, known.values)
  return passage
    .map((part) => sayPart(part, known))
    .filter((text) => text !== '')
    .join(' ')
}

function sayPart(part: Part, known: Known): string {
  if (typeof part === 'string') return fill(part, known.values)
  if ('oneOf' in part) {
    return part.oneOf.map((choice) => sayPart(choice, known)).find((text) => text !== '') ?? ''
  }
  return isTrue(part.when, known) ? sayPassage(part.say, known) : ''
}

function isKnown(name: string, { values, holds }: Known): boolean {
  return isPlaceholder(name) ? values[name] !== undefined : holds.has(name)
}
