/**
 * Where each claim is used: articles that cite it, words explained with it, drafts that lean on it,
 * and whatever in the rules rests on it, with the answers and the worked stories behind that.
 */
import { type Verdict, verdicts } from '../domain/advice/verdicts.ts'
import type { Basis } from './withdrawn-claims.ts'

/** Everything on the site that may name claims. */
export interface ClaimGround {
  /** By id, with the claims that each names. */
  readonly articles: ReadonlyMap<string, readonly string[]>
  readonly terms: ReadonlyMap<string, readonly string[]>
  readonly messages: ReadonlyMap<string, readonly string[]>
  readonly schools: ReadonlyMap<string, readonly string[]>
  readonly bases: readonly Basis[]
  /** What each story uses: ids of rules, paces and numbers, by slug. */
  readonly usedInStories: ReadonlyMap<string, ReadonlySet<string>>
}

export interface ClaimUses {
  readonly articles: readonly string[]
  readonly terms: readonly string[]
  readonly messages: readonly string[]
  readonly schools: readonly string[]
  readonly bases: readonly Basis[]
  readonly verdicts: readonly Verdict[]
  readonly stories: readonly string[]
}

/** Every use of one claim. */
export function usesOf(claim: string, ground: ClaimGround): ClaimUses {
  const bases = ground.bases.filter(({ claims }) => claims.includes(claim))
  const ids = new Set(bases.map(({ id }) => id))
  return {
    articles: naming(claim, ground.articles),
    terms: naming(claim, ground.terms),
    messages: naming(claim, ground.messages),
    schools: naming(claim, ground.schools),
    bases,
    verdicts: verdicts.filter((verdict) => bases.some((basis) => basis.verdict === verdict)),
    stories: [...ground.usedInStories].flatMap(([slug, used]) =>
      ids.isDisjointFrom(used) ? [] : [slug]
    )
  }
}

/** Whether nothing on the site names it. */
export function isUnused({ articles, terms, messages, schools, bases }: ClaimUses): boolean {
  return [articles, terms, messages, schools, bases].every((uses) => uses.length === 0)
}

function naming(claim: string, named: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return [...named].flatMap(([id, claims]) => (claims.includes(claim) ? [id] : []))
}
