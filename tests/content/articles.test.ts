/** What an editor is told of an article: its length, how hard it is to read, and phrases that say nothing. */
import { expect, test } from 'vitest'
import { readFrontMatter } from '../../src/build/front-matter.ts'
import { claimSchema } from '../../src/knowledge/claim-schema.ts'
import { type ArticleFile, contentFiles, readArticles } from '../support/articles.ts'
import { hollowPhrases } from '../support/banned-phrases.ts'
import { paragraphsOf, sentencesOf, wordsOf } from '../support/prose.ts'
import { readingGrade } from '../support/reading-level.ts'

const shortest = 400
const longest = 900
const hardest = 9
const fewestCitations = 3

const articles = readArticles()

/** What readers see, with its line: the front matter's texts, then the body's. */
const passagesOf = ({ shown, text }: ArticleFile) => [...shown, ...paragraphsOf(text)]

/** The claims that tell a law. */
const laws = new Set(
  contentFiles.flatMap(({ path, text }) => {
    const id = /^content\/claims\/(.+)\.yaml$/.exec(path)?.[1]
    if (id === undefined) return []
    const claim = claimSchema.safeParse(readFrontMatter(`---\n${text}\n---\n`).value)
    return claim.data?.certainty === 'law' ? [id] : []
  })
)

test(`every article has ${shortest} to ${longest} words`, () => {
  const problems = articles
    .map(({ path, text }) => ({ path, words: sentencesOf(text).flatMap(wordsOf).length }))
    .filter(({ words }) => words < shortest || words > longest)
    .map(({ path, words }) => {
      const advice =
        words < shortest ? 'say more, or make it part of another' : 'shorten or divide it'
      return `${path}:1: ${words} words, wanted are ${shortest} to ${longest}: ${advice}`
    })
  expect(problems).toEqual([])
})

test(`every article can be read with ${hardest} years of school`, () => {
  const problems = articles
    .map(({ path, text }) => ({ path, grade: readingGrade(text) }))
    .filter(({ grade }) => grade > hardest)
    .map(
      ({ path, grade }) =>
        `${path}:1: grade ${grade.toFixed(1)}, at most ${hardest}: shorter sentences, everyday words`
    )
  expect(problems).toEqual([])
})

test('no article and no story says what says nothing', () => {
  const stories = contentFiles
    .filter(({ path }) => /^content\/cases\/.*\.mdx$/.test(path))
    .flatMap(({ path, text }) => paragraphsOf(text).map((passage) => ({ path, ...passage })))
  const told = articles.flatMap((article) =>
    passagesOf(article).map((passage) => ({ path: article.path, ...passage }))
  )
  const problems = [...told, ...stories].flatMap(({ path, line, text }) =>
    hollowPhrases(text).map((problem) => `${path}:${line}: ${problem}`)
  )
  expect(problems).toEqual([])
})

test('the articles are calm, and set as the others are', () => {
  const problems = articles.flatMap((article) =>
    passagesOf(article).flatMap(({ line, text }) =>
      faultsOfForm(text).map((problem) => `${article.path}:${line}: ${problem}`)
    )
  )
  expect(problems).toEqual([])
})

function faultsOfForm(text: string): readonly string[] {
  return [
    ...(text.includes('!') ? ['no exclamation marks: end with a full stop'] : []),
    ...(/["']/.test(text) ? ['straight quotation mark: write “ ” or ’'] : []),
    ...(/e-mail|\bemail/i.test(text) ? ['write e‑mail, with the hyphen that does not break'] : []),
    ...(/—| – /.test(text) ? ['no dash: use a full stop or a comma'] : [])
  ]
}

test(`every article cites at least ${fewestCitations} claims in its text`, () => {
  const problems = articles
    .map(({ path, text }) => ({
      path,
      cited: new Set([...text.matchAll(/<Cite claim="([^"]+)"/g)].map((match) => match[1])).size
    }))
    .filter(({ cited }) => cited < fewestCitations)
    .map(({ path, cited }) => `${path}:1: ${cited} claims cited, at least ${fewestCitations}`)
  expect(problems).toEqual([])
})

test('headings in an article begin with ## and go no deeper than ###', () => {
  const problems = articles.flatMap(({ path, text }) => {
    let above = 1
    const matterEnds = text.indexOf('\n---\n')
    const marks = [...text.matchAll(/^(#+) .*$/gm)].filter(({ index }) => index > matterEnds)
    return marks.flatMap((match) => {
      const level = match[1]?.length ?? 0
      const isFine = level > 1 && level < 4 && level <= above + 1
      above = level
      if (isFine) return []
      const line = text.slice(0, match.index).split('\n').length
      return [`${path}:${line}: “${match[0]}”: begin with ##; ### only below a ##`]
    })
  })
  expect(problems).toEqual([])
})

test('an article that tells a law says that it is no legal advice', () => {
  const problems = articles
    .filter(
      ({ claims, text }) => claims.some((id) => laws.has(id)) && !/<NotLegalAdvice\b/.test(text)
    )
    .map(
      ({ path }) => `${path}:1: cites a law: put <NotLegalAdvice country="…" /> after the passage`
    )
  expect(problems).toEqual([])
})
