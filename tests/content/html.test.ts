/** Every page of the built site is valid HTML, in the form that a page needs for which no style may stand in an attribute. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { sitePages } from '../browser/support/site-pages.ts'
import { siteFolder } from '../config/paths.ts'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    'no-inline-style': 'error',
    // How Astro and Preact write, and no fault: void elements, booleans, white space, a long title.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'no-raw-characters': 'off',
    'long-title': 'off',
    // Safari takes a list without bullets for no list, unless it is told.
    'no-redundant-role': 'off',
    // An id made from a heading may begin with a digit.
    'valid-id': ['error', { relaxed: true }]
  }
})

const pages = sitePages()

test('the built site has pages', () => {
  expect(pages.length).toBeGreaterThan(0)
})

test.each(pages.map((address) => ({ address })))('$address is valid HTML', ({ address }) => {
  const file = join(siteFolder, address.endsWith('/') ? `${address}index.html` : address)
  const report = validator.validateStringSync(readFileSync(file, 'utf8'))
  const faults = report.results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`)
  )
  expect(faults).toEqual([])
})
