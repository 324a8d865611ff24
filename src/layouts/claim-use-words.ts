/** The uses of a claim in words, each with the page that it is on. */

import { schoolIds } from '../domain/rules/schools.ts'
import { ruleBook } from '../domain/rules/tables/index.ts'
import { measureTable } from '../domain/rules/tables/measures.ts'
import { loadBackground } from '../knowledge/background.ts'
import type { ClaimUses } from '../knowledge/claim-uses.ts'
import { loadGlossary } from '../knowledge/glossary.ts'
import { loadMessageReasons } from '../knowledge/message-reasons.ts'
import { uniqueTablesOf } from '../knowledge/proof.ts'
import { loadRuleWords } from '../knowledge/rule-words.ts'
import { readSchools } from '../knowledge/schools.ts'
import type { Basis } from '../knowledge/withdrawn-claims.ts'
import { readWordsFolder } from '../knowledge/words-files.ts'
import type { UseGroup } from '../views/library/told-claim.ts'
import { link } from '../views/ui/link.ts'
import { articlePath } from './article-pages.ts'
import { sourcesWords as words } from './sources-words.ts'

export interface UseTitles {
  /** By id. */
  readonly articles: ReadonlyMap<string, string>
  readonly stories: ReadonlyMap<string, string>
}

/** Reads the words once, for all claims. */
export function useTeller(titles: UseTitles): (uses: ClaimUses) => readonly UseGroup[] {
  const terms = loadGlossary()
  const messages = [...loadMessageReasons()]
  const schools = readSchools(readWordsFolder(process.cwd(), 'schools'))
  const { answers } = loadBackground().words.schools
  const { paces, facts } = loadRuleWords([...uniqueTablesOf(ruleBook), measureTable])
  const paceName = (id: string) =>
    Object.entries(paces.paces).find(([name]) => name === id)?.[1].name
  return (uses) => [
    {
      title: words.uses.articles,
      uses: uses.articles.map((id) => ({
        name: titles.articles.get(id) ?? id,
        href: link(articlePath(id))
      }))
    },
    {
      title: words.uses.messages,
      uses: messages
        .filter(([kind]) => uses.messages.includes(kind))
        .map(([kind, { title, situation }]) => ({
          name: title,
          href: link(`/messages/${situation}/#${kind}`)
        }))
    },
    {
      title: words.uses.terms,
      uses: terms
        .filter(({ id }) => uses.terms.includes(id))
        .map(({ id, term }) => ({ name: term, href: link(`/glossary/#${id}`) }))
    },
    {
      title: words.uses.rules,
      uses: uses.bases.map((basis) =>
        tellBasis(basis, paceName, (table) => facts[table]?.title ?? table)
      )
    },
    {
      title: words.uses.answers,
      uses: uses.verdicts.map((verdict) => ({ name: answers[verdict] }))
    },
    {
      title: words.uses.schools,
      uses: schoolIds
        .filter((id) => uses.schools.includes(id))
        .map((id) => ({ name: schools[id].name, says: schools[id].says }))
    },
    {
      title: words.uses.stories,
      uses: uses.stories.map((slug) => ({
        name: titles.stories.get(slug) ?? slug,
        href: link(`/cases/${slug}/`)
      }))
    }
  ]
}

function tellBasis(
  { kind, id, table }: Basis,
  paceName: (id: string) => string | undefined,
  titleOf: (table: string) => string
): UseGroup['uses'][number] {
  if (kind === 'rule') {
    const href = link(`/how-we-decide/rules/${table}/#${id}`)
    return { name: words.rule.replace('{id}', id), says: titleOf(table), href }
  }
  if (kind === 'pace') {
    const name = words.pace.replace('{pace}', paceName(id) ?? id)
    return { name, href: link('/how-we-decide/#paces') }
  }
  const name = id === 'grace' ? words.numbers.grace : words.numbers['most-chases']
  return { name, href: link(`/how-we-decide/#${id === 'grace' ? 'paces' : 'promise-4'}`) }
}
