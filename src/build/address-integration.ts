/** What only a site with an address can have: a feed and a list of its pages. Without one it says so, and leaves them out. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { realSite } from '../knowledge/real-site.ts'
import { sitemapOf } from './sitemap.ts'

export function addressFiles(): AstroIntegration {
  let start: string | undefined
  return {
    name: 'call-once:address',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute, logger }) => {
        if (config.site !== undefined && realSite(new URL(config.site)) !== undefined) {
          start = new URL(`${config.base.replace(/\/+$/, '')}/`, config.site).href
          injectRoute({ pattern: '/feed.xml', entrypoint: './src/layouts/feed.ts' })
        } else if (command === 'build') {
          logger.warn(
            'SITE_URL is not set: no canonical addresses, share images, sitemap and feed. Set it for the real site: SITE_URL=https://example.org/ npm run build'
          )
        }
      },
      'astro:build:done': ({ dir, pages }) => {
        if (start === undefined) return
        const paths = pages.map(({ pathname }) => pathname)
        writeFileSync(fileURLToPath(new URL('sitemap.xml', dir)), sitemapOf(start, paths))
        const robots = `User-agent: *\nAllow: /\nSitemap: ${start}sitemap.xml\n`
        writeFileSync(fileURLToPath(new URL('robots.txt', dir)), robots)
      }
    }
  }
}
