/**
 * How the site is built: static pages, one Preact island, a policy without exceptions.
 *
 * `inlineStylesheets` must stay on 'never': inlined styles of MDX components get no hash and would be blocked.
 */
import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import { defineConfig } from 'astro/config'
import { addressFiles } from './src/build/address-integration.ts'
import { checkContent } from './src/build/check-content-integration.ts'
import { policyDirectives } from './src/build/content-security-policy.ts'
import { readSiteAddress } from './src/build/site-address.ts'

export default defineConfig({
  ...readSiteAddress(process.env.SITE_URL),
  output: 'static',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1' },
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  vite: {
    build: {
      rolldownOptions: {
        // Astro marks every MDX file for itself; the bundler would complain once for each article.
        onLog: (level, log, handle) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log)
        }
      }
    }
  },
  integrations: [preact(), mdx(), checkContent(), addressFiles()],
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: policyDirectives,
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] }
    }
  }
})
