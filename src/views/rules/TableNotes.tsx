/** What a table looks at, and which of its combinations cannot occur, with the reason. */
import { Clauses, type ClausesProps } from './Clauses.tsx'
import type { Clause, TableWords } from './rule-rows.ts'

export interface ShownImpossible {
  readonly clauses: readonly Clause[]
  readonly why: string
}

export interface TableNotesProps {
  readonly words: TableWords
  readonly looksAt: string
  readonly impossibleTitle: string
  readonly impossible: readonly ShownImpossible[]
  readonly clauseWords: ClausesProps['words']
}

export function TableNotes({
  words,
  looksAt,
  impossibleTitle,
  impossible,
  clauseWords
}: TableNotesProps) {
  return (
    <>
      <details class="rule-more">
        <summary class="rule-more-open">{looksAt}</summary>
        <dl class="rule-facts">
          {Object.entries(words.facts).map(([fact, { label, levels }]) => (
            <div key={fact}>
              <dt>{label}</dt>
              {Object.entries(levels).map(([level, text]) => (
                <dd key={level}>{text}</dd>
              ))}
            </div>
          ))}
        </dl>
      </details>
      {impossible.map(({ clauses, why }) => (
        <div class="rule-impossible" key={why}>
          <p>
            <b>{impossibleTitle}</b>
          </p>
          <Clauses clauses={clauses} words={clauseWords} />
          <p>{why}</p>
        </div>
      ))}
    </>
  )
}
