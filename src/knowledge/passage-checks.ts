/** What can be said of a passage before any user has seen it: its placeholders, and its worst length. */
import {
  alwaysKnown,
  isCondition,
  isPlaceholder,
  type Place
} from '../domain/messages/vocabulary.ts'
import type { Part, Passage } from '../domain/messages/words.ts'
import type { Path } from './words-files.ts'
import { bannedPhrases } from './words-rules.ts'

/** A fault and the way to it inside its file. */
export interface Fault {
  readonly path: Path
  readonly problem: string
}

type When = string | readonly string[]
const asList = (when: When): readonly string[] => (typeof when === 'string' ? [when] : when)

/** All faults of one passage. `guards` are conditions known to hold where it is said. */
export function faultsOf(
  passage: Passage,
  place: Place,
  path: Path,
  guards: readonly string[] = []
): readonly Fault[] {
  if (typeof passage === 'string') return faultsOfText(passage, place, path, guards)
  return passage.flatMap((part, index) => faultsOfPart(part, place, [...path, index], guards))
}

/** Conditions that nobody decides. */
export function faultsOfConditions(when: When, path: Path): readonly Fault[] {
  return asList(when)
    .filter((name) => !isCondition(name.replace(/^not /, '')))
    .map((name) => ({ path, problem: `there is no condition "${name}"` }))
}

/** The names that a condition proves to have a value. */
export function guardsOf(when: When): readonly string[] {
  return asList(when).filter((name) => !name.startsWith('not '))
}

/** The largest figure that a passage can reach, whichever of its choices is taken. */
export function worstOf(passage: Passage, measure: (text: string) => number): number {
  if (typeof passage === 'string') return measure(passage)
  return passage.reduce((sum, part) => sum + worstOfPart(part, measure), 0)
}

function worstOfPart(part: Part, measure: (text: string) => number): number {
  if (typeof part === 'string') return measure(part)
  if ('say' in part) return worstOf(part.say, measure)
  return Math.max(...part.oneOf.map((choice) => worstOfPart(choice, measure)))
}

function faultsOfPart(
  part: Part,
  place: Place,
  path: Path,
  guards: readonly string[]
): readonly Fault[] {
  if (typeof part === 'string') return faultsOfText(part, place, path, guards)
  if ('oneOf' in part) {
    return part.oneOf.flatMap((choice, index) =>
      faultsOfPart(choice, place, [...path, 'oneOf', index], guards)
    )
  }
  return [
    ...faultsOfConditions(part.when, [...path, 'when']),
    ...faultsOf(part.say, place, [...path, 'say'], [...guards, ...guardsOf(part.when)])
  ]
}

function faultsOfText(
  text: string,
  place: Place,
  path: Path,
  guards: readonly string[]
): readonly Fault[] {
  const names = [...text.matchAll(/\{([^}]*)\}?/g)].map((match) => match[1] ?? '')
  const banned = bannedPhrases
    .map(({ pattern, why }) => ({ found: pattern.exec(text)?.[0], why }))
    .filter(({ found }) => found !== undefined)
    .map(({ found, why }) => ({ path, problem: `“${found}”: ${why}` }))
  return [...names.flatMap((name) => faultsOfName(name, place, path, guards)), ...banned]
}

function faultsOfName(
  name: string,
  place: Place,
  path: Path,
  guards: readonly string[]
): readonly Fault[] {
  if (!isPlaceholder(name)) return [{ path, problem: `there is no placeholder {${name}}` }]
  const always: readonly string[] = alwaysKnown[place]
  if (always.includes(name) || guards.includes(name)) return []
  return [{ path, problem: `{${name}} may be missing: say this only \`when: ${name}\`` }]
}
