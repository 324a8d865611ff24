/** The rules of one table as ruled rows: what is answered, and when. On a phone one below the other. */
import { Sign } from '../ui/Sign.tsx'
import type { SignId } from '../ui/sign-shapes.ts'
import { ClaimList, type ShownClaim } from './ClaimList.tsx'
import { Clauses } from './Clauses.tsx'
import type { Clause } from './rule-rows.ts'
import './rule-list.css'

export interface ShownStory {
  readonly title: string
  readonly href: string
}

export interface ShownRule {
  readonly id: string
  readonly answer: string
  readonly sign?: SignId
  /** Where a rule leads to another table instead of an answer. */
  readonly href?: string
  readonly conditions: readonly Clause[]
  readonly example: readonly Clause[]
  readonly claims: readonly ShownClaim[]
  /** Worked stories that use the rule. */
  readonly stories: readonly ShownStory[]
}

export interface RuleListWords {
  readonly when: string
  readonly andWhen: string
  readonly orWhen: string
  readonly rule: string
  readonly rests: string
  /** With {facts}. */
  readonly example: string
  readonly stories: string
}

export interface RuleListProps {
  readonly rules: readonly ShownRule[]
  readonly words: RuleListWords
}

export function RuleList({ rules, words }: RuleListProps) {
  return (
    <ol class="rule-rows" role="list">
      {rules.map((rule) => (
        <li class="rule-row twelve" id={rule.id} key={rule.id}>
          <Answer rule={rule} words={words} />
          <div class="rule-when">
            <Clauses clauses={rule.conditions} words={words} />
            <Example clauses={rule.example} words={words} />
            <Stories stories={rule.stories} words={words} />
            <ClaimList title={words.rests} claims={rule.claims} />
          </div>
        </li>
      ))}
    </ol>
  )
}

interface PartProps {
  readonly rule: ShownRule
  readonly words: RuleListWords
}

function Answer({ rule: { id, answer, sign, href }, words }: PartProps) {
  return (
    <div class={sign === undefined ? 'rule-answer' : 'rule-answer rule-answer-signed'}>
      {sign !== undefined && <Sign verdict={sign} size="row" />}
      <div>
        <h2 class="rule-answer-words">
          {href === undefined ? answer : <a href={href}>{answer}</a>}
        </h2>
        <p class="rule-second">{words.rule.replace('{id}', id)}</p>
      </div>
    </div>
  )
}

type WordsOnly = Pick<PartProps, 'words'>

/** All facts of one combination in one sentence. */
function Example({ clauses, words }: WordsOnly & { readonly clauses: readonly Clause[] }) {
  if (clauses.length === 0) return null
  return <p class="rule-example">{words.example.replace('{facts}', clauses.flat().join('; '))}</p>
}

function Stories({ stories, words }: WordsOnly & { readonly stories: readonly ShownStory[] }) {
  if (stories.length === 0) return null
  return (
    <div class="rule-stories">
      <p class="rule-second">{words.stories}</p>
      <ul role="list">
        {stories.map(({ title, href }) => (
          <li key={href}>
            <a href={href}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
