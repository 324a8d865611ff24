/** What it costs to act although there was no need, and to hold back although that was wrong. */
import type { BackgroundWords } from '../../../domain/advice/background.ts'
import type { IfWrongText } from '../../../state/background.ts'

export interface IfWeAreWrongProps {
  readonly words: BackgroundWords['ifWrong']
  readonly text: IfWrongText
}

export function IfWeAreWrong({ words, text }: IfWeAreWrongProps) {
  return (
    <section class="result-part">
      <h2 class="type-part">{words.title}</h2>
      <p>
        <strong class="result-measure">{words.acting}</strong> {text.acting}
      </p>
      <p>
        <strong class="result-measure">{words.waiting}</strong> {text.waiting}
      </p>
    </section>
  )
}
