/** The verdicts still possible, once they are three or fewer: small signs with their words. */
import type { Verdict } from '../../domain/advice/verdicts.ts'
import { Sign } from '../ui/Sign.tsx'
import type { PossibleWords } from './question-words.ts'
import './still-possible.css'

export interface StillPossibleProps {
  readonly verdicts: readonly Verdict[]
  readonly words: PossibleWords
}

export function StillPossible({ verdicts, words }: StillPossibleProps) {
  return (
    <div class="still-possible">
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
    </div>
  )
}
