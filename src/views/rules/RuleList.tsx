/** The rules of one table as ruled rows: what is answered, and when. On a phone one below the other. */
import { Sign } from '../ui/Sign.tsx'
import type { SignId } from '../ui/sign-shapes.ts'
import { ClaimList, type ShownClaim } from './ClaimList.tsx'
import { Clauses } from './Clauses.tsx'
import type { Clause } from './rule-rows.ts'
import './rule-list.css'

export interface ShownRule {
  readonly id: string
  readonly answer: string
  readonly sign?: SignId
  /** Where a rule leads to another table instead of an answer. */
  readonly href?: string
  readonly conditions: readonly Clause[]
  readonly example: readonly Clause[]
  readonly claims: readonly ShownClaim[]
}

export interface RuleListWords {
  readonly when: string
  readonly andWhen: string
  readonly orWhen: string
  readonly rule: string
  readonly rests: string
  readonly example: string
}

export interface RuleListProps {
  readonly rules: readonly ShownRule[]
  readonly words: RuleListWords
}

export function RuleList({ rules, words }: RuleListProps) {
  return (
    <ol class="rule-rows" role="list">
      {rules.map((rule) => (
        <li class="rule-row" id={rule.id} key={rule.id}>
          <Answer rule={rule} words={words} />
          <div class="rule-when">
            <Clauses clauses={rule.conditions} words={words} />
            <Example clauses={rule.example} words={words} />
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
        <h4 class="rule-answer-words">
          {href === undefined ? answer : <a href={href}>{answer}</a>}
        </h4>
        <p class="rule-second">{words.rule.replace('{id}', id)}</p>
      </div>
    </div>
  )
}

/** All facts of one combination in one sentence: short enough to read, and light to load. */
function Example({
  clauses,
  words
}: { readonly clauses: readonly Clause[] } & Pick<PartProps, 'words'>) {
  if (clauses.length === 0) return null
  const text = clauses.flat().join('; ')
  return (
    <details class="rule-more">
      <summary class="rule-more-open">{words.example}</summary>
      <p>{`${text.charAt(0).toUpperCase()}${text.slice(1)}.`}</p>
    </details>
  )
}
