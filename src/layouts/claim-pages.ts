/** Claims as their own pages show them: the statement, its facts in words, and where each page is. */
import { getCollection } from 'astro:content'
import type { z } from 'astro/zod'
import { atStart } from '../domain/messages/name-recipient.ts'
import { claimPath } from '../knowledge/claim-path.ts'
import type { claimSchema } from '../knowledge/claim-schema.ts'
import type { sourceSchema } from '../knowledge/source-schema.ts'
import type { ClaimFact, ToldClaim } from '../views/library/told-claim.ts'
import { link } from '../views/ui/link.ts'
import { articleWords } from './article-words.ts'
import { sourcesWords as words } from './sources-words.ts'

type Claim = z.infer<typeof claimSchema>
type Source = z.infer<typeof sourceSchema>

export interface ClaimWithSource {
  readonly id: string
  readonly claim: Claim
  readonly source: Source
}

/** Every claim with its source, in the order of the ids. */
export async function claimsWithSources(): Promise<readonly ClaimWithSource[]> {
  const sources = new Map((await getCollection('sources')).map(({ id, data }) => [id, data]))
  const claims = await getCollection('claims')
  return claims
    .map(({ id, data: claim }) => {
      const source = sources.get(claim.source)
      if (source === undefined) throw new Error(`There is no source "${claim.source}"`)
      return { id, claim, source }
    })
    .toSorted((one, other) => one.id.localeCompare(other.id, 'en'))
}

/** A claim in two lines: what it says, and how sure it is, who published it and when. */
export function tellClaim({ id, claim, source }: ClaimWithSource): ToldClaim {
  return {
    id,
    statement: claim.statement,
    certainty: articleWords.certainties[claim.certainty].label,
    publisher: source.publisher,
    year: yearOf(source.date) ?? yearOf(claim.year) ?? words.noDate,
    country: countryOf(claim.country),
    href: link(claimPath(id))
  }
}

/** All that is known of a claim, one row each. */
export function factsOf({ claim, source }: ClaimWithSource): readonly ClaimFact[] {
  const { facts } = words
  const rows: readonly (readonly [label: string, value: string | number | undefined])[] = [
    [facts.saidBy, claim.attributedTo],
    [facts.year, claim.year ?? yearOf(source.date) ?? words.noDate],
    [facts.country, countryOf(claim.country)],
    [facts.field, claim.sector === 'all' ? words.anyField : claim.sector],
    [facts.people, claim.population],
    [facts.size, claim.size],
    [facts.figure, claim.figure],
    [facts.note, claim.note]
  ]
  return rows.flatMap(([label, value]) =>
    value === undefined ? [] : [{ label, value: String(value) }]
  )
}

function countryOf(codes: string): string {
  const name = (code: string) =>
    code === 'any' ? words.anyCountry : (articleWords.countries[code] ?? code)
  return atStart(codes.split(', ').map(name).join(', '))
}

function yearOf(date: string | number | undefined): string | undefined {
  return /\d{4}/.exec(String(date ?? ''))?.[0]
}

/** The beginning of a statement, for a title that is seen in a tab. */
export function shortStatement(statement: string, most: number): string {
  if (statement.length <= most) return statement
  const cut = statement.slice(0, most - 1).replace(/\s+\S*$/, '')
  return `${cut.replace(/[,;:.]$/, '')}…`
}
