/** Where the site will stand, as SITE_URL names it: its host, and its folder there. Without it no page names an address. */
import { unnamedSite } from '../knowledge/real-site.ts'

export interface SiteAddress {
  readonly site: string
  readonly base?: string
}

/** @throws when SITE_URL is something else than the address of a site. */
export function readSiteAddress(text: string | undefined): SiteAddress {
  if (text === undefined || text.trim() === '') return { site: unnamedSite }
  const address = URL.canParse(text) ? new URL(text) : undefined
  const isPlain = address?.search === '' && address.hash === '' && address.username === ''
  if (address === undefined || !/^https?:$/.test(address.protocol) || !isPlain) {
    throw new Error(`SITE_URL is “${text}”. Write the whole address: SITE_URL=https://example.org/`)
  }
  const folder = address.pathname.replace(/\/+$/, '')
  return folder === '' ? { site: address.origin } : { site: address.origin, base: folder }
}
