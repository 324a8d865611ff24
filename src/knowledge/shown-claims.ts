/** Claims as readers see them: the statement, how sure it is in words, and who published it when. */
import { getCollection } from 'astro:content'
import { claimPath } from './claim-path.ts'
import type { certainties } from './claim-schema.ts'

export interface ClaimWords {
  /** By certainty. */
  readonly certainties: Readonly<Record<(typeof certainties)[number], { readonly label: string }>>
  readonly noDate: string
}

/** Finds a claim by its id. @throws when nobody has written it, or its source. */
export async function claimFinder({ certainties, noDate }: ClaimWords) {
  const claims = new Map((await getCollection('claims')).map(({ id, data }) => [id, data]))
  const sources = new Map((await getCollection('sources')).map(({ id, data }) => [id, data]))
  return (id: string) => {
    const claim = claims.get(id)
    const source = claim === undefined ? undefined : sources.get(claim.source)
    if (claim === undefined || source === undefined) throw new Error(`There is no claim "${id}"`)
    const { publisher, date, url } = source
    return {
      id,
      path: claimPath(id),
      statement: claim.statement,
      certainty: certainties[claim.certainty].label,
      publisher,
      year: /\d{4}/.exec(String(date ?? ''))?.[0] ?? noDate,
      ...(url === undefined ? {} : { url })
    }
  }
}
