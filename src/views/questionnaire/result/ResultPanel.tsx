/** The sign: the question, the answer, and what to do. Readable at arm's length. */
import type { AdviceText } from '../../../domain/advice/advice-text.ts'
import { Sign } from '../../ui/Sign.tsx'
import { Heading } from '../Heading.tsx'
import type { CheckWords } from '../question-words.ts'

export interface ResultPanelProps {
  readonly text: AdviceText
  readonly words: CheckWords
  readonly takesFocus: boolean
}

/** An opening of one short word is set as large as it goes. */
const shortOpening = 4

export function ResultPanel({ text, words, takesFocus }: ResultPanelProps) {
  const size = text.opening.length <= shortOpening ? 'type-answer' : 'type-answer-long'
  return (
    <div class="result-panel-words">
      <Heading takesFocus={takesFocus} kind="result">
        <span class="result-question">{words.result.question}</span>
        <span class="result-answer">
          <Sign verdict={text.verdict} size="answer" />
          <span class={`result-opening ${size}`}>{text.opening}</span>
        </span>
      </Heading>
      <p class="result-headline type-deed">{text.headline}</p>
    </div>
  )
}
