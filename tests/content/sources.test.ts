/** Every claim has a page that shows its source and how sure it is, and names every place where it is used. */
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readEntry } from '../../src/build/content-entry.ts'
import { readContentFiles } from '../../src/build/content-files.ts'
import { schoolIds } from '../../src/domain/rules/schools.ts'
import { ruleBook } from '../../src/domain/rules/tables/index.ts'
import { readCaseFiles } from '../../src/knowledge/case-files.ts'
import { certainties, claimSchema } from '../../src/knowledge/claim-schema.ts'
import { type ClaimGround, isUnused, usesOf } from '../../src/knowledge/claim-uses.ts'
import { against, countPairs } from '../../src/knowledge/disagreements.ts'
import { loadGlossary } from '../../src/knowledge/glossary.ts'
import { loadMessageReasons } from '../../src/knowledge/message-reasons.ts'
import { readSchools } from '../../src/knowledge/schools.ts'
import { sourceSchema } from '../../src/knowledge/source-schema.ts'
import { basesOf, usedInStories } from '../../src/knowledge/withdrawn-claims.ts'
import { readWordsFolder } from '../../src/knowledge/words-files.ts'
import { topFolder } from '../config/paths.ts'
import { builtPage, linksOn, wordsOn } from './built-pages.ts'

const sources = new Map(
  readWordsFolder(topFolder, 'sources').map(({ id, value }) => [id, sourceSchema.parse(value)])
)
const claims = readWordsFolder(topFolder, 'claims').map(({ id, value }) => {
  const claim = claimSchema.parse(value)
  const source = sources.get(claim.source)
  if (source === undefined) throw new Error(`There is no source ${claim.source}`)
  return { id, claim, source, page: builtPage(`/sources/claims/${id}/`) }
})
const argued = claims.map(({ id, claim }) => ({ id, disagreesWith: claim.disagreesWith }))
const schools = readSchools(readWordsFolder(topFolder, 'schools'))
const labels: Readonly<Record<(typeof certainties)[number], { readonly label: string }>> = parse(
  readContentFiles(topFolder).find(({ path }) => path === 'content/pages/article.yaml')?.text ?? ''
).certainties
const ground: ClaimGround = {
  articles: new Map(
    readContentFiles(topFolder)
      .filter(({ path }) => /^content\/articles\/.*\.mdx$/.test(path))
      .map((file) => [
        file.path.slice('content/articles/'.length, -'.mdx'.length),
        readEntry(file).citations.map(({ id }) => id)
      ])
  ),
  terms: new Map(loadGlossary(topFolder).map(({ id, claims }) => [id, claims])),
  messages: new Map([...loadMessageReasons(topFolder)].map(([id, { claims }]) => [id, claims])),
  schools: new Map(schoolIds.map((id) => [id, schools[id].claims])),
  bases: basesOf(ruleBook),
  usedInStories: usedInStories(readCaseFiles())
}

test.each(claims)(
  '$id: its page shows statement, certainty and source',
  ({ claim, source, page }) => {
    const words = wordsOn(page)
    expect(words).toContain(claim.statement.replace(/\s+/g, ' '))
    expect(words).toContain(labels[claim.certainty].label)
    expect(words).toContain(source.publisher)
    expect(words).toContain(source.title.replace(/\s+/g, ' '))
    for (const shown of [
      claim.population,
      claim.size,
      claim.figure,
      claim.note,
      claim.attributedTo
    ]) {
      if (shown !== undefined) expect(words).toContain(String(shown).replace(/\s+/g, ' '))
    }
    const outside = linksOn(page).filter((href) => href.startsWith('http'))
    expect(outside).toEqual(source.url === undefined ? [] : [source.url])
    expect(page).toMatch(source.url === undefined ? /./ : /rel="noopener noreferrer"/)
  }
)

test.each(claims)('$id: its page names every place where it is used', ({ id, page }) => {
  const uses = usesOf(id, ground)
  const links = linksOn(page)
  const expected = [
    ...uses.articles.map((article) => `/guide/${article}/`),
    ...uses.terms.map((term) => `/glossary/#${term}`),
    ...uses.stories.map((story) => `/cases/${story}/`),
    ...uses.bases.flatMap(({ kind, table, id: rule }) =>
      kind === 'rule' ? [`/how-we-decide/rules/${table}/#${rule}`] : []
    )
  ]
  expect(links).toEqual(expect.arrayContaining(expected))
  for (const kind of uses.messages) expect(links.join(' ')).toContain(`#${kind}`)
  for (const school of schoolIds.filter((each) => uses.schools.includes(each))) {
    expect(wordsOn(page)).toContain(schools[school].name)
  }
})

test('what contradicts a claim stands beside it on its page, and every pair on one page', () => {
  const together = linksOn(builtPage('/sources/disagreements/'))
  for (const { id, page } of claims) {
    const rivals = against(id, argued).map((rival) => `/sources/claims/${rival}/`)
    expect(linksOn(page)).toEqual(expect.arrayContaining(rivals))
    if (rivals.length > 0) expect(together).toContain(`/sources/claims/${id}/`)
  }
})

describe('the groups', () => {
  test.each(certainties)(
    '%s: every claim of the group stands there once, and no other',
    (group) => {
      const listed = linksOn(builtPage(`/sources/${group}/`)).filter((href) =>
        href.startsWith('/sources/claims/')
      )
      const own = claims.filter(({ claim }) => claim.certainty === group)
      expect(listed.toSorted()).toEqual(own.map(({ id }) => `/sources/claims/${id}/`).toSorted())
    }
  )

  test('the first page leads to each group and counts what there is', () => {
    const page = builtPage('/sources/')
    expect(linksOn(page)).toEqual(
      expect.arrayContaining(certainties.map((one) => `/sources/${one}/`))
    )
    expect(wordsOn(page)).toContain(`${claims.length} statements from ${sources.size} sources`)
    expect(wordsOn(page)).toContain(`${countPairs(argued)} places`)
  })
})

test('an article leads from each of its sources to the statement', () => {
  for (const [article, cited] of ground.articles) {
    const links = linksOn(builtPage(`/guide/${article}/`))
    expect(links).toEqual(expect.arrayContaining(cited.map((id) => `/sources/claims/${id}/`)))
  }
})

test('what is used and what is not is counted', () => {
  const unused = claims.filter(({ id }) => isUnused(usesOf(id, ground)))
  console.log(`${claims.length} claims, ${claims.length - unused.length} used`)
  expect(unused.length).toBeLessThan(claims.length)
})
