/**
 * Which claims contradict each other, each pair once: beside the claim that most others contradict
 * stand all that contradict it and have not been shown yet.
 */

/** A claim and those that speak against it. */
export interface Disagreement {
  readonly claim: string
  readonly against: readonly string[]
}

export interface ArguedClaim {
  readonly id: string
  readonly disagreesWith: readonly string[]
}

/** Who contradicts one claim; it is enough that one of the two says so. */
export function against(claim: string, claims: readonly ArguedClaim[]): readonly string[] {
  const own = claims.find(({ id }) => id === claim)?.disagreesWith ?? []
  const others = claims.filter(({ disagreesWith }) => disagreesWith.includes(claim))
  return [...new Set([...own, ...others.map(({ id }) => id)])].toSorted()
}

/** Every pair once, the most disputed claim first. */
export function disagreements(claims: readonly ArguedClaim[]): readonly Disagreement[] {
  const rivals = new Map(claims.map(({ id }) => [id, against(id, claims)]))
  const mostDisputed = [...rivals].toSorted(
    ([one, ones], [other, others]) => others.length - ones.length || one.localeCompare(other)
  )
  const shown = new Set<string>()
  return mostDisputed.flatMap(([claim, all]) => {
    const left = all.filter((rival) => !shown.has(rival))
    shown.add(claim)
    return left.length === 0 ? [] : [{ claim, against: left }]
  })
}

/** How many pairs there are. */
export function countPairs(claims: readonly ArguedClaim[]): number {
  return disagreements(claims).reduce((sum, { against }) => sum + against.length, 0)
}
