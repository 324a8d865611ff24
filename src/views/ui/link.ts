/**
 * The only way to write an address inside the site: it puts the base in front, so that the
 * site works in a folder as well as at the root of a host.
 */
const base = import.meta.env.BASE_URL.replace(/\/+$/, '')

export function link(path: `/${string}`): string {
  return `${base}${path}`
}
