/** The foot of the sheet: how to have the plan again, when it was made, and by which rules. */
import type { AdviceText } from '../../domain/advice/advice-text.ts'
import type { PlainDate } from '../../domain/calendar/plain-date.ts'
import { madeOn } from './made-on.ts'
import type { SheetWords } from './sheet-words.ts'
import type { Square } from './square.ts'

export interface SheetFootProps {
  readonly text: AdviceText
  readonly words: SheetWords
  readonly made: PlainDate
  readonly ruleVersion: string
  readonly address: string
  readonly square: Square | null | undefined
}

export function SheetFoot(props: SheetFootProps) {
  const { text, words, made, ruleVersion, address, square } = props
  return (
    <footer class="sheet-foot">
      <p>
        <strong>{words.restoreTitle}</strong>
        <br />
        {restoreWords(square, words).replaceAll('{address}', address)}
      </p>
      <p>
        {madeOn(made, words)}
        <br />
        {words.rules.replace('{version}', ruleVersion)}
        {text.relief !== null && (
          <>
            <br />
            {text.relief.lead} {text.relief.text}
          </>
        )}
      </p>
    </footer>
  )
}

function restoreWords(square: Square | null | undefined, words: SheetWords): string {
  if (square === undefined) return words.restoreHere
  return square === null ? words.restoreFromFile : words.restore
}
