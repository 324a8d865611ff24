/** Every page carries the strict policy, and nothing that the policy would block. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { policyDirectives } from '../../src/build/content-security-policy.ts'
import { sitePages } from '../browser/support/site-pages.ts'
import { siteFolder } from '../config/paths.ts'

const policyElement = /<meta http-equiv="content-security-policy" content="([^"]*)"/i

const pages = sitePages().map((address) => {
  const file = join(siteFolder, address.endsWith('/') ? `${address}index.html` : address)
  return { address, html: readFileSync(file, 'utf8') }
})

test.each(pages)('$address allows only what the site itself holds', ({ html }) => {
  const policy = policyElement.exec(html)?.[1] ?? ''
  const directives = policy.split(';').map((directive) => directive.trim())
  expect(directives).toEqual(expect.arrayContaining([...policyDirectives]))
  expect(policy).not.toMatch(/unsafe|https?:|\*|blob:|data:/)
})

test.each(pages)('$address has no style and no handler in an attribute', ({ html }) => {
  expect(html).not.toMatch(/<[a-z][^>]*\sstyle=/i)
  expect(html).not.toMatch(/<[a-z][^>]*\son[a-z]+=/i)
})
