/**
 * Brings the clauses of a text together. Of two times the later holds; a clause that forbids a
 * reading, or a time that nobody can place, makes the whole unknown.
 */

import type { ContactWish } from '../situation/events.ts'
import type { ClauseReading } from './clauses/read-clause.ts'
import type { FoundWish } from './clauses/wishes.ts'
import type { PromiseReading, Reading, ReadingChoice } from './reading.ts'
import { endOf } from './times/due.ts'
import type { SaidOn } from './times/time.ts'

const unknown: Reading = { kind: 'unknown' }
const stop: ReadingChoice = { kind: 'wish', wish: { kind: 'stop' } }
const soon: PromiseReading = {
  kind: 'read',
  time: { kind: 'soon' },
  firmness: 'hedged',
  about: 'answer'
}

export function combine(found: readonly ClauseReading[], said: SaidOn): Reading {
  const clauses = withBareTimes(found)
  if (clauses === undefined || clauses.some(({ kind }) => kind === 'refused')) return unknown
  const reads = clauses.flatMap((one) => (one.kind === 'read' ? [one.reading] : []))
  const asks = clauses.filter((one) => one.kind === 'ask')
  const wishes = clauses.flatMap((one) => (one.kind === 'wish' ? [one.wish] : []))
  const promise = reads.reduce<PromiseReading | undefined>(
    (sum, one) => (sum === undefined ? one : later(sum, one, said)),
    undefined
  )
  const checks = reads.filter(({ about }) => about === 'clearance')
  const isAboutTwo = checks.length > 0 && checks.length < reads.length
  if (isAboutTwo || hasStrayTime(clauses, promise) || isVagueAmongOthers(clauses)) return unknown
  const [ask, another] = asks
  if (another !== undefined || (ask !== undefined && wishes.length > 0)) return unknown
  if (ask !== undefined) {
    const choices = different(ask.choices.map((choice) => enriched(choice, promise, said)))
    const [only, other] = choices
    return only !== undefined && other === undefined
      ? only
      : { kind: 'ask', question: ask.question, choices }
  }
  return withWishes(promise, wishes, said)
}

/** A time on its own counts only if everything else is about the promise. */
function withBareTimes(found: readonly ClauseReading[]): readonly ClauseReading[] | undefined {
  if (!found.some(({ kind }) => kind === 'bare')) return found
  const isAlone = found.every((one) => one.kind !== 'other' || one.isEmpty)
  return isAlone ? found.map((one) => (one.kind === 'bare' ? one.inner : one)) : undefined
}

/** "It may be Friday. We will call you.": that Friday is not passed over. */
function hasStrayTime(
  clauses: readonly ClauseReading[],
  promise: PromiseReading | undefined
): boolean {
  const isStray = clauses.some((one) => one.kind === 'other' && one.isStray)
  return isStray && (promise === undefined || promise.time.kind === 'soon')
}

function isVagueAmongOthers(clauses: readonly ClauseReading[]): boolean {
  const isVague = clauses.some((one) => one.kind === 'read' && one.isVague)
  return isVague && clauses.some((one) => one.kind === 'other' && !one.isEmpty)
}

/** The later of two promises, with who and how from the other where it has none. */
function later(one: PromiseReading, other: PromiseReading, said: SaidOn): PromiseReading {
  const first = endOf(one.time, said) ?? ''
  const second = endOf(other.time, said) ?? ''
  return second > first ? { ...manner(one), ...other } : { ...manner(other), ...one }
}

function manner({ through, how }: PromiseReading) {
  return { ...(through === undefined ? {} : { through }), ...(how === undefined ? {} : { how }) }
}

function enriched(
  choice: ReadingChoice,
  promise: PromiseReading | undefined,
  said: SaidOn
): ReadingChoice {
  if (promise === undefined) return choice
  if (choice.kind === 'read') return later(choice, promise, said)
  return promise.time.kind === 'soon' ? choice : promise
}

/** "Not before Friday. HR will write by Monday.": either way Monday, and nothing to ask. */
function different(choices: readonly ReadingChoice[]): readonly ReadingChoice[] {
  return [...new Map(choices.map((choice) => [JSON.stringify(choice), choice])).values()]
}

function withWishes(
  promise: PromiseReading | undefined,
  wishes: readonly FoundWish[],
  said: SaidOn
): Reading {
  const wish = oneWish(wishes)
  if (wish === 'unclear') return unknown
  if (wish === undefined) return promise ?? unknown
  if (wish.kind !== 'no-contact') {
    return promise === undefined ? { kind: 'wish', wish } : { ...promise, wish }
  }
  const until = promise && endOf(promise.time, said)
  if (promise && until) return { ...promise, wish: { kind: 'wait-until', until } }
  return { kind: 'ask', question: 'no-contact', choices: [promise ?? soon, stop] }
}

function oneWish(
  wishes: readonly FoundWish[]
): ContactWish | { readonly kind: 'no-contact' } | 'unclear' | undefined {
  const [first, ...others] = wishes
  if (first === undefined) return undefined
  if (others.some((other) => JSON.stringify(other) !== JSON.stringify(first))) return 'unclear'
  return first.kind === 'unclear' ? 'unclear' : first
}
