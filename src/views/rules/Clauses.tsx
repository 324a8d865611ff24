/** A condition line by line: facts joined by "and", and under each the levels of which any will do. */
import type { Clause } from './rule-rows.ts'

export interface ClausesProps {
  readonly clauses: readonly Clause[]
  readonly words: { readonly when: string; readonly andWhen: string; readonly orWhen: string }
}

export function Clauses({ clauses, words }: ClausesProps) {
  return (
    <ul class="rule-clauses" role="list">
      {clauses.map((levels, index) => (
        <li class="rule-clause" key={levels.join()}>
          <b class="rule-clause-lead">{index === 0 ? words.when : words.andWhen}</b>{' '}
          <span>
            {levels.map((level, place) =>
              place === 0 ? (
                level
              ) : (
                <span class="rule-level" key={level}>
                  {' '}
                  <i class="rule-or">{words.orWhen}</i> {level}
                </span>
              )
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
