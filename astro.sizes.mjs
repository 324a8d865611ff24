/**
 * How the site is built: static pages, one Preact island, a policy without exceptions.
 *
 * `inlineStylesheets` must stay on 'never': inlined styles of MDX components get no hash and would be blocked.
 */
import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import { defineConfig } from 'astro/config'
import { checkContent } from './src/build/check-content-integration.ts'
import { policyDirectives } from './src/build/content-security-policy.ts'

export default defineConfig({
  site: 'https://call-once.example',
  output: 'static',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  server: { host: '127.0.0.1' },
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [{ name: 'sizes', generateBundle(_, bundle) { const fs = process.getBuiltinModule('node:fs'); for (const c of Object.values(bundle)) if (c.type==='chunk') fs.appendFileSync('/tmp/sizes.txt', '## '+c.fileName+' '+c.code.length+'\n'+Object.entries(c.modules).map(([k,m])=>(m.code?.length ?? m.renderedLength)+' '+k.replace(/.*\/mine\//,'')).sort((a,b)=>parseInt(b)-parseInt(a)).join('\n')+'\n') } }],
    build: {
      rolldownOptions: {
        // Astro marks every MDX file for itself; the bundler would complain once for each article.
        onLog: (level, log, handle) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log)
        }
      }
    }
  },
  integrations: [preact(), mdx(), checkContent()],
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: policyDirectives,
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] }
    }
  }
})
