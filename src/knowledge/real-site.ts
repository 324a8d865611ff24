/** The name that stands on paper while the site has no address of its own. Nothing else may treat it as one. */
export const unnamedSite = 'https://call-once.example'

/** The address that SITE_URL gave; undefined where only the placeholder stands. */
export function realSite(site: URL | undefined): URL | undefined {
  return site === undefined || site.origin === unnamedSite ? undefined : site
}
