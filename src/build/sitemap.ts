/** The list of pages for search engines. Pages that hold a reader's own plan, and the page for wrong addresses, are not in it. */
import { escapeXml } from '../knowledge/escape-xml.ts'

const notListed = new Set(['404/', '404.html', 'plan/', 'today/'])

/** `start` ends with a slash; the paths are relative to it. */
export function sitemapOf(start: string, paths: readonly string[]): string {
  const addresses = paths
    .filter((path) => !notListed.has(path))
    .map((path) => new URL(path, start).href)
    .toSorted()
  const rows = addresses.map((address) => `  <url><loc>${escapeXml(address)}</loc></url>`)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...rows,
    '</urlset>',
    ''
  ].join('\n')
}
