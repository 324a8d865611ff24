/** The top of the sheet: the sign and the answer, readable at arm's length. */
import type { AdviceText } from '../../domain/advice/advice-text.ts'
import { Mark } from '../ui/Mark.tsx'
import { Sign } from '../ui/Sign.tsx'
import type { SheetWords } from './sheet-words.ts'
import './sheet-head.css'

export interface SheetHeadProps {
  readonly job: string | undefined
  readonly text: AdviceText
  readonly words: SheetWords
}

/** The longest text that is set in the largest, and in the middle size. */
const openingSizes = { large: 4, middle: 8 } as const
const headlineSizes = { large: 48, middle: 110 } as const

type Size = 'large' | 'middle' | 'small'

function sizeOf({ length }: string, longest: Readonly<Record<'large' | 'middle', number>>): Size {
  if (length <= longest.large) return 'large'
  return length <= longest.middle ? 'middle' : 'small'
}

export function SheetHead({ job, text, words }: SheetHeadProps) {
  return (
    <header class="sheet-head">
      {job !== undefined && (
        <p class="sheet-job">
          <bdi>{job}</bdi>
        </p>
      )}
      <Sign verdict={text.verdict} size="answer" />
      <div class="sheet-answer">
        <p class="sheet-question">{words.question}</p>
        <p class="sheet-opening" data-size={sizeOf(text.opening, openingSizes)}>
          {text.opening}
        </p>
      </div>
      <p class="sheet-headline" data-size={sizeOf(text.headline, headlineSizes)}>
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
