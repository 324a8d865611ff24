/** Claims as rows: what is said and how sure it is, and beside it what would change without it. */
import { Sign } from '../ui/Sign.tsx'
import type { SignId } from '../ui/sign-shapes.ts'
import { ClaimText, type ShownClaim } from './ClaimList.tsx'
import type { ShownStory } from './RuleList.tsx'
import './withdrawn-list.css'

/** A rule, a pace or a number that rests on a claim. */
export interface ShownBasis {
  readonly name: string
  readonly says: string
  readonly href: string
}

export interface ShownAnswer {
  readonly sign: SignId
  readonly name: string
}

export interface ShownWithdrawal {
  readonly claim: ShownClaim
  readonly alone: readonly ShownBasis[]
  readonly beside: readonly ShownBasis[]
  readonly answers: readonly ShownAnswer[]
  readonly stories: readonly ShownStory[]
}

export interface WithdrawnWords {
  readonly alone: string
  readonly beside: string
  readonly answers: string
  readonly stories: string
  /** With {count} and {all}. */
  readonly storiesOfMany: string
  readonly noStory: string
  readonly nothing: string
}

export interface WithdrawnListProps {
  readonly claims: readonly ShownWithdrawal[]
  /** How many worked stories there are. */
  readonly allStories: number
  readonly words: WithdrawnWords
}

export function WithdrawnList({ claims, allStories, words }: WithdrawnListProps) {
  return (
    <ol class="withdrawn-list bare-list">
      {claims.map((shown) => (
        <li class="withdrawn twelve" id={shown.claim.id} key={shown.claim.id}>
          <div class="withdrawn-claim">
            <ClaimText claim={shown.claim} />
          </div>
          <div class="withdrawn-change">
            <Bases title={words.alone} bases={shown.alone} />
            <Answers title={words.answers} answers={shown.answers} />
            <Stories shown={shown} allStories={allStories} words={words} />
            <Beside title={words.beside} bases={shown.beside} />
          </div>
        </li>
      ))}
    </ol>
  )
}

interface BasesProps {
  readonly title: string
  readonly bases: readonly ShownBasis[]
}

function Bases({ title, bases }: BasesProps) {
  if (bases.length === 0) return null
  return (
    <div class="withdrawn-part">
      <p class="rule-second">{title}</p>
      <BasisList bases={bases} />
    </div>
  )
}

function Beside({ title, bases }: BasesProps) {
  if (bases.length === 0) return null
  return (
    <details class="rule-more">
      <summary class="rule-more-open">{title}</summary>
      <BasisList bases={bases} />
    </details>
  )
}

function BasisList({ bases }: Pick<BasesProps, 'bases'>) {
  return (
    <ul role="list">
      {bases.map(({ name, says, href }) => (
        <li class="withdrawn-basis" key={href}>
          <a href={href}>{name}</a> {says}
        </li>
      ))}
    </ul>
  )
}

function Answers({
  title,
  answers
}: {
  readonly title: string
  readonly answers: readonly ShownAnswer[]
}) {
  if (answers.length === 0) return null
  return (
    <div class="withdrawn-part">
      <p class="rule-second">{title}</p>
      <ul class="withdrawn-answers" role="list">
        {answers.map(({ sign, name }) => (
          <li key={sign}>
            <Sign verdict={sign} size="small" /> {name}
          </li>
        ))}
      </ul>
    </div>
  )
}

interface StoriesProps {
  readonly shown: ShownWithdrawal
  readonly allStories: number
  readonly words: WithdrawnWords
}

function Stories({ shown: { alone, stories }, allStories, words }: StoriesProps) {
  if (alone.length === 0) return <p class="withdrawn-part">{words.nothing}</p>
  if (stories.length === 0) return <p class="withdrawn-part">{words.noStory}</p>
  const counted = words.storiesOfMany
    .replace('{count}', String(stories.length))
    .replace('{all}', String(allStories))
  return (
    <div>
      <p>{counted}</p>
      <details class="rule-more">
        <summary class="rule-more-open">{words.stories}</summary>
        <ul role="list">
          {stories.map(({ title, href }) => (
            <li class="withdrawn-story" key={href}>
              <a href={href}>{title}</a>
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
