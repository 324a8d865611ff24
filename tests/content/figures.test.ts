/** Prints how much there is to read, and how hard it is; holds that it does not shrink unnoticed. */
import { expect, test } from 'vitest'
import { contentFiles, readArticles } from '../support/articles.ts'
import { sentencesOf, wordsOf } from '../support/prose.ts'
import { median, readingGrade } from '../support/reading-level.ts'

const articles = readArticles().map(({ path, text }) => ({
  path,
  words: sentencesOf(text).flatMap(wordsOf).length,
  grade: readingGrade(text)
}))
const filesIn = (folder: string) =>
  contentFiles.filter(({ path }) => path.startsWith(`content/${folder}/`)).length

test('the library keeps its articles, cases, claims and sources', () => {
  const words = articles.map((article) => article.words)
  const worst = articles.toSorted((one, other) => other.grade - one.grade)[0]
  const grades = articles.map(({ grade }) => grade)
  console.log(
    [
      `articles ${articles.length}, ${words.reduce((sum, count) => sum + count, 0)} words`,
      `words of an article: median ${median(words)}, ${Math.min(...words)} to ${Math.max(...words)}`,
      `reading grade: median ${median(grades).toFixed(1)}, worst ${worst?.grade.toFixed(1)} (${worst?.path})`,
      `cases ${filesIn('cases')}, claims ${filesIn('claims')}, sources ${filesIn('sources')}`
    ].join('\n')
  )
  expect(articles.length).toBeGreaterThanOrEqual(55)
  expect(filesIn('cases')).toBeGreaterThan(0)
})
