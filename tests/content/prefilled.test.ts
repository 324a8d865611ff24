/** Each article leads to the check with its situation filled in, and nothing is lost on the way. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { decodeAnswers } from '../../src/domain/questions/situation-link.ts'
import { checkLink } from '../../src/views/article/check-link.ts'

const folder = 'content/articles'
const articles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => {
    const [, front = ''] = readFileSync(`${folder}/${name}`, 'utf8').split(/^---$/m)
    return { name, answers: parse(front).check.answers }
  })

test.each(articles)('$name fills in its own situation', ({ answers }) => {
  const address = checkLink(answers)
  const read = decodeAnswers(address.slice(address.indexOf('#')))
  expect(read).toEqual({ kind: 'ok', value: answers })
})

test.each([
  { answers: { stage: { stage: 'somewhere' } }, why: 'no such option' },
  { answers: { stage: { stage: 'ahead' }, refusal: { from: 'hr' } }, why: 'not asked here' },
  { answers: { weather: { rain: 'yes' } }, why: 'no such question' }
])('an answer that would be lost stops the build: $why', ({ answers }) => {
  expect(() => checkLink(answers)).toThrow(/check\.answers/)
})
