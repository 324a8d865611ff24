/** Gathers, when the site is built, everything that names claims. */
import { getCollection } from 'astro:content'
import { schoolIds } from '../domain/rules/schools.ts'
import { ruleBook } from '../domain/rules/tables/index.ts'
import { readCaseFiles } from '../knowledge/case-files.ts'
import type { ClaimGround } from '../knowledge/claim-uses.ts'
import { loadGlossary } from '../knowledge/glossary.ts'
import { loadMessageReasons } from '../knowledge/message-reasons.ts'
import { readSchools } from '../knowledge/schools.ts'
import { basesOf, usedInStories } from '../knowledge/withdrawn-claims.ts'
import { readWordsFolder } from '../knowledge/words-files.ts'

export async function claimGround(): Promise<ClaimGround> {
  const articles = await getCollection('articles')
  const schools = readSchools(readWordsFolder(process.cwd(), 'schools'))
  return {
    articles: new Map(articles.map(({ id, data }) => [id, data.claims])),
    terms: new Map(loadGlossary().map(({ id, claims }) => [id, claims])),
    messages: new Map([...loadMessageReasons()].map(([kind, { claims }]) => [kind, claims])),
    schools: new Map(schoolIds.map((id) => [id, schools[id].claims])),
    bases: basesOf(ruleBook),
    usedInStories: usedInStories(readCaseFiles())
  }
}
