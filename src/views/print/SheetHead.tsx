/** The top of the sheet: the sign and the answer, readable at arm's length. */
import type { AdviceText } from '../../domain/advice/advice-text.ts'
import { Mark } from '../ui/Mark.tsx'
import { Sign } from '../ui/Sign.tsx'
import type { SheetWords } from './sheet-words.ts'

export interface SheetHeadProps {
  readonly text: AdviceText
  readonly words: SheetWords
}

const shortOpening = 8
const shortHeadline = 48

export function SheetHead({ text, words }: SheetHeadProps) {
  return (
    <header class="sheet-head">
      <Sign verdict={text.verdict} size="answer" />
      <div class="sheet-answer">
        <p class="sheet-question">{words.question}</p>
        <p class="sheet-opening" data-long={text.opening.length > shortOpening}>
          {text.opening}
        </p>
      </div>
      <p class="sheet-headline" data-long={text.headline.length > shortHeadline}>
        {text.headline.split(/(?<=[.?]) /).map((sentence) => (
          <span class="sheet-sentence" key={sentence}>
            {`${sentence} `}
          </span>
        ))}
      </p>
      <p class="sheet-name">
        <Mark />
        {words.name}
      </p>
    </header>
  )
}
