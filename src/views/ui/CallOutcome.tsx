/** Asks what came of a call, because the plan goes on differently from there. */
import { type Outcome, outcomes } from '../../domain/situation/events.ts'
import './call-outcome.css'

/** The names are those of the outcomes of a contact. */
export type CallWords = Readonly<Record<Outcome | 'question' | 'cancel', string>>

export interface CallOutcomeProps {
  readonly words: CallWords
  readonly onChoose: (outcome: Outcome | null) => void
}

export function CallOutcome({ words, onChoose }: CallOutcomeProps) {
  return (
    <fieldset class="call-outcome">
      <legend class="call-outcome-question">{words.question}</legend>
      {outcomes.map((outcome) => (
        <button
          class="call-outcome-choice"
          type="button"
          key={outcome}
          onClick={() => onChoose(outcome)}
        >
          {words[outcome]}
        </button>
      ))}
      <button class="call-outcome-choice" type="button" onClick={() => onChoose(null)}>
        {words.cancel}
      </button>
    </fieldset>
  )
}
