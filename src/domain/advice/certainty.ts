/**
 * How sure an answer can be, in words and never in a score: what each link of its chain rests
 * on, and the weakest of them. How strongly we advise it is another matter, and told apart.
 */
import { type Known, strikeLevel } from '../facts/known.ts'
import type { RuleBook } from '../rules/tables/index.ts'
import type { Ruling } from './advice.ts'

/** What a statement can rest on, the strongest first. `own` is our own judgement. */
export const grounds = ['law', 'official', 'study', 'survey', 'expert', 'anecdote', 'own'] as const
export type Ground = (typeof grounds)[number]

/** How strongly something is advised. */
export const strengths = ['do', 'consider'] as const
export type Strength = (typeof strengths)[number]

/** A claim, as far as it supports a rule: what kind it is, and where it holds. */
export interface Support {
  readonly ground: Ground
  /** Countries as the claim names them; a law or an office speaks for its own country only. */
  readonly country: string
}

/** The claims behind each link: by the id of a rule, or `pace-usual`, or `grace`. */
export type Supports = Readonly<Record<string, readonly Support[]>>

export interface Certainty {
  /** What the links rest on, each kind once, the strongest first. */
  readonly grounds: readonly Ground[]
  /** The weakest link, which the whole answer cannot be surer than. */
  readonly weakest: Ground
}

/** Grounds on which "do" needs a reason of our own, in writing. */
const weakGrounds: readonly Ground[] = ['expert', 'anecdote', 'own']

export function isWeak(ground: Ground): boolean {
  return weakGrounds.includes(ground)
}

function rankOf(ground: Ground): number {
  return grounds.indexOf(ground)
}

/** What a support is worth in a country; without one it is taken as it is. */
function groundIn(country: string | null, support: Support): Ground {
  const isOfOnePlace = support.ground === 'law' || support.ground === 'official'
  const holdsThere = /any/.test(support.country) || support.country.includes(country ?? '')
  return isOfOnePlace && !holdsThere ? 'expert' : support.ground
}

/** The best that a link rests on; without any claim it is our own judgement. */
export function groundOf(supports: readonly Support[], country: string | null = null): Ground {
  return supports
    .map((support) => groundIn(country, support))
    .reduce<Ground>((best, next) => (rankOf(next) < rankOf(best) ? next : best), 'own')
}

/** How sure an answer is that hangs on all of these links. */
export function certaintyOf(
  links: readonly string[],
  supports: Supports,
  country: string | null = null
): Certainty {
  const found = new Set(links.map((link) => groundOf(supports[link] ?? [], country)))
  const inOrder = grounds.filter((ground) => found.has(ground))
  return { grounds: inOrder, weakest: inOrder.at(-1) ?? 'own' }
}

/** Levels of the facts that count days: too early, and due. */
const early = /^turn=(?:theirs|gap)$|^chase=.*-waiting$/
const due = /^turn=yours$|^chase=.*-due$/

/** Whether another number of days could have made another rule fire. */
function hangsOnDays({ phase, rule }: Ruling, book: RuleBook): boolean {
  const fired = book.verdictOf[phase].rules.find(({ id }) => id === rule)
  const atoms = Object.entries(fired?.when ?? {}).flatMap(([fact, levels = []]) =>
    levels.map((level) => `${fact}=${level}`)
  )
  const [isEarly, isDue] = [early, due].map((level) => atoms.some((atom) => level.test(atom)))
  return isEarly !== isDue
}

/**
 * The links of an answer: the rule that fired, the number of days if it hangs on one, and the
 * phase where a claim says that it comes first. Other phases only say where things stand.
 */
export function linksOf(ruling: Ruling, known: Known, book: RuleBook): readonly string[] {
  const phase = book.phase.rules.find(({ outcome }) => outcome === ruling.phase)
  const isNamedTime = known.promise !== null && strikeLevel(known) === 'none'
  const days = isNamedTime ? 'grace' : `pace-${known.pace.id}`
  return [
    ruling.rule,
    ...(hangsOnDays(ruling, book) ? [days] : []),
    ...(phase === undefined || phase.claims.length === 0 ? [] : [phase.id])
  ]
}
