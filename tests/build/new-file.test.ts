/** What `npm run new` makes is complete, says where words are missing, and a wrong name is told how to be right. */

import type { z } from 'astro/zod'
import { expect, test } from 'vitest'
import { checkCases } from '../../src/build/check-cases.ts'
import { checkPlaceholders } from '../../src/build/check-placeholders.ts'
import { readFrontMatter } from '../../src/build/front-matter.ts'
import { type NewKind, newFile, newKinds } from '../../src/build/new-file.ts'
import { articleSchema } from '../../src/knowledge/article-schema.ts'
import { caseSchema } from '../../src/knowledge/case-schema.ts'
import { claimSchema } from '../../src/knowledge/claim-schema.ts'
import { sourceSchema } from '../../src/knowledge/source-schema.ts'

const schemas: Readonly<Record<NewKind, z.ZodType>> = {
  article: articleSchema,
  case: caseSchema,
  claim: claimSchema,
  source: sourceSchema
}
const nameOf = (kind: NewKind) => (kind === 'article' ? 'silence/second-week' : 'second-week')
const made = (kind: NewKind) => newFile(kind, nameOf(kind), '2026-11-22')

test.each(newKinds)('a new %s has all that its kind needs', (kind) => {
  const { path, text } = made(kind)
  const matter = readFrontMatter(path.endsWith('.yaml') ? `---\n${text}---\n` : text)
  expect(matter.problems).toEqual([])
  expect(schemas[kind].safeParse(matter.value).error?.issues).toBeUndefined()
})

test.each(newKinds)(
  'a new %s names each place that waits for words, until it is filled',
  (kind) => {
    const file = made(kind)
    const problems = checkPlaceholders([file])
    expect(problems.length).toBeGreaterThanOrEqual(3)
    expect(problems[0]).toMatchObject({
      file: file.path,
      problem: expect.stringContaining('waits')
    })
    const filled = file.text.replaceAll('FILL IN', 'Words').replaceAll('fill-in-', 'some-')
    expect(checkPlaceholders([{ ...file, text: filled }])).toEqual([])
  }
)

test('the situation of a new case comes out as it says', () => {
  expect(checkCases([made('case')])).toEqual([])
})

test.each([
  { asked: [], says: 'npm run new -- article silence/' },
  { asked: ['poem', 'spring'], says: 'Say what to make' },
  { asked: ['claim'], says: 'The name is missing. Like this: npm run new -- claim' },
  { asked: ['claim', 'Most Wait'], says: 'small letters, digits and hyphens' },
  { asked: ['case', '../../x'], says: 'small letters, digits and hyphens' },
  { asked: ['article', 'second-week'], says: 'begins with its topic' },
  { asked: ['article', 'weather/rain'], says: 'Topics: before-you-leave' }
])('asked for $asked, it says what to type', ({ asked: [kind, name], says }) => {
  expect(() => newFile(kind, name, '2026-11-22')).toThrow(says)
})
