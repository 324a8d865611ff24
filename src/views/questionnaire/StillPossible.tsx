/**
 * The verdicts still possible, once they are three or fewer: small signs with their words, in
 * one quiet line. Read out politely when they appear; the question itself takes the focus.
 */
import { useStore } from '@nanostores/preact'
import type { QuestionId } from '../../domain/questions/question-id.ts'
import { $verdictsAt } from '../../state/index.ts'
import { Sign } from '../ui/Sign.tsx'
import type { PossibleWords } from './question-words.ts'
import './still-possible.css'

export interface StillPossibleProps {
  readonly question: QuestionId
  readonly words: PossibleWords
}

export function StillPossible({ question, words }: StillPossibleProps) {
  const verdicts = useStore($verdictsAt)(question)
  return (
    <div class="still-possible" aria-live="polite">
      {verdicts !== undefined && (
        <>
          <p class="still-possible-lead" id="still-possible">
            {verdicts.length === 1 ? words.one : words.several}
          </p>
          <ul class="still-possible-list" aria-labelledby="still-possible">
            {verdicts.map((verdict) => (
              <li class="still-possible-verdict" key={verdict}>
                <Sign verdict={verdict} size="small" />
                {words.verdicts[verdict]}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
