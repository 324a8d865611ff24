/** The address of one application's plan on this device, and back. */
const mark = '#application='

export function addressOfPlan(id: string): `/${string}` {
  return `/plan/${mark}${id}`
}

/** The id that a fragment names, or undefined. Whether there is such an application is not known here. */
export function applicationIn(fragment: string): string | undefined {
  const id = fragment.startsWith(mark) ? fragment.slice(mark.length) : ''
  return /^[\w-]{1,64}$/.test(id) ? id : undefined
}
