/** Where a claim has its own page. */
export function claimPath(id: string): `/${string}` {
  return `/sources/claims/${id}/`
}
