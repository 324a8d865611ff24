/** What a new article, case, claim or source looks like before an editor has written it: complete, with marks to fill. */
import { articleTopics } from '../knowledge/article-schema.ts'
import { fillIn } from './check-placeholders.ts'

export const newKinds = ['article', 'case', 'claim', 'source'] as const
export type NewKind = (typeof newKinds)[number]

export interface NewFile {
  readonly path: string
  readonly text: string
  /** What the editor does next, in one sentence. */
  readonly next: string
}

const examples: Readonly<Record<NewKind, string>> = {
  article: 'npm run new -- article silence/the-second-week',
  case: 'npm run new -- case asked-to-wait',
  claim: 'npm run new -- claim nurses-wait-longest',
  source: 'npm run new -- source nurses-survey-2024'
}

export function isNewKind(kind: string | undefined): kind is NewKind {
  return newKinds.some((known) => known === kind)
}

/** The file for this kind and name. @throws with what to type instead. */
export function newFile(
  kind: string | undefined,
  name: string | undefined,
  today: string
): NewFile {
  if (!isNewKind(kind)) {
    const wanted = Object.values(examples).join('\n  ')
    throw new Error(`Say what to make, and its name in the address:\n  ${wanted}`)
  }
  if (name === undefined) throw new Error(`The name is missing. Like this: ${examples[kind]}`)
  const slug = kind === 'article' ? slugOfArticle(name) : name
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) {
    throw new Error(
      `“${slug}” cannot be a name: small letters, digits and hyphens only. Like this: ${examples[kind]}`
    )
  }
  return makers[kind](name, today)
}

function slugOfArticle(name: string): string {
  const [topic = '', slug, ...deeper] = name.split('/')
  const topics: readonly string[] = articleTopics
  if (topics.includes(topic) && slug !== undefined && deeper.length === 0) return slug
  throw new Error(
    `An article's name begins with its topic and a slash. Topics: ${topics.join(', ')}. Like this: ${examples.article}`
  )
}

const makers: Readonly<Record<NewKind, (name: string, today: string) => NewFile>> = {
  article: (name, today) => ({
    path: `content/articles/${name}.mdx`,
    text: article(today),
    next: 'Fill what is marked; look at it with: npm run dev'
  }),
  case: (name) => ({
    path: `content/cases/${name}.mdx`,
    text: story,
    next: `Fill what is marked; see what the rules say with: npm run advise -- content/cases/${name}.mdx`
  }),
  claim: (name) => ({
    path: `content/claims/${name}.yaml`,
    text: claim,
    next: `Fill what is marked; then cite it in an article: <Cite claim="${name}" />`
  }),
  source: (name) => ({
    path: `content/sources/${name}.yaml`,
    text: source,
    next: `Fill what is marked; then name it in a claim: source: ${name}`
  })
}

const article = (today: string) => `---
title: "${fillIn}: her question, under 55 characters"
description: "${fillIn}: what she will find, up to 160 characters"
answer: "${fillIn}: the answer in two sentences."
# consider, or do: only for law, safety, or where the sources agree
advice: consider
notFor: "${fillIn}: reads on from Not for you if"
reviewed: "${today}"
# in the order in which the text cites them
claims:
  - fill-in-first-claim
  - fill-in-second-claim
  - fill-in-third-claim
related: []
check:
  label: Two answers are filled in already
  answers: { stage: { stage: waiting }, said: { time: nothing } }
---

${fillIn}: a person and an hour, two short paragraphs. <Cite claim="fill-in-first-claim" />

## What goes on at their side

${fillIn}: what the sources tell. <Cite claim="fill-in-second-claim" />

## What to do, and on which day

${fillIn}: the days, counted out.

<Example who="You" title="On the day">

${fillIn}: the words to send, 40 to 70.

</Example>

<Disagreement>

**${fillIn}: a question?** Both sides, then what we do and why. <Cite claim="fill-in-third-claim" />

</Disagreement>

## For whom this does not hold

${fillIn}: who should not follow it.
`

const story = `---
title: "${fillIn}: what happened, in a few words"
description: "${fillIn}: the situation in one sentence, up to 160 characters"
today: "2026-11-24"
country: US
sector: office
events:
  - { kind: interview, date: "2026-11-23", with: [hr] }
expect:
  verdict: thank
---

${fillIn}: the story, 150 to 300 words: what happened, what was feared, what the plan says.
`

const claim = `statement: "${fillIn}: what the source says, in our words, no surer than it is."
year: "${fillIn}: the year, or take this line out"
country: "${fillIn}: US, GB, all ..."
sector: all
# law, official, study, survey, expert or anecdote
certainty: anecdote
source: fill-in-source
disagreesWith: []
`

const source = `title: "${fillIn}: the title of the page"
publisher: "${fillIn}: who publishes it"
date: "${fillIn}: its date, or take this line out"
url: https://example.org/fill-in-address
`
