/** What stands below a stop: what it is in bold, then one quieter detail. Two things at most; more are counted. */
import { firstSentence } from './entry-text.ts'
import type { LineEntry, LineStop } from './line-model.ts'
import type { LineWords } from './line-words.ts'

export interface SlotWordsProps {
  readonly stop: LineStop
  readonly words: LineWords
}

const mostShown = 2

export function SlotWords({ stop, words }: SlotWordsProps) {
  const shown = stop.entries.slice(0, mostShown)
  const more = stop.folded + stop.entries.length - shown.length
  return (
    <div class="line-words">
      {shown.map((entry, index) => (
        <Entry
          key={`${entry.title} ${entry.detail}`}
          entry={entry}
          isShort={index > 0 && entry.taskId !== null}
        />
      ))}
      {more > 0 && <p class="line-detail">{words.andMore.replace('{count}', String(more))}</p>}
    </div>
  )
}

function Entry({ entry, isShort }: { readonly entry: LineEntry; readonly isShort: boolean }) {
  const [first, rest] = firstSentence(entry.detail)
  return (
    <p>
      <strong class="line-title">{entry.title}</strong>
      {!isShort && first !== '' && <span class="line-detail"> {first}</span>}
      {(isShort || rest !== '') && (
        <span class="for-screen-readers"> {isShort ? entry.detail : rest}</span>
      )}
    </p>
  )
}
