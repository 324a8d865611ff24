/** Who said what so far, and blank rows for what is said from now on. */
import type { HappenedText } from '../../domain/advice/advice-text.ts'
import { formatDay } from '../../domain/messages/format-day.ts'
import type { SheetRoom } from './sheet-room.ts'
import type { SheetWords } from './sheet-words.ts'

export interface SheetRecordProps {
  readonly room: SheetRoom
  readonly lowRoom: SheetRoom
  readonly words: SheetWords
}

export function SheetRecord({ room, lowRoom, words }: SheetRecordProps) {
  return (
    <section class="sheet-record">
      <h2 class="sheet-part">{words.whoSaidWhat}</h2>
      <table class="sheet-table">
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.what}</th>
          </tr>
        </thead>
        <tbody>
          {room.happened.map((happened) => (
            <tr
              key={`${happened.date} ${happened.title}`}
              data-only={lowRoom.happened.includes(happened) ? undefined : 'tall'}
            >
              <th scope="row">{formatDay(happened.date, 'short')}</th>
              <td>{happened.who}</td>
              <td>{whatHappened(happened)}</td>
            </tr>
          ))}
          {Array.from({ length: room.blankRows }, (_, index) => (
            <tr
              class="sheet-blank-row"
              key={index}
              data-only={index < lowRoom.blankRows ? undefined : 'tall'}
            >
              <td colSpan={3} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function whatHappened({ title, detail }: HappenedText): string {
  return [title, detail].filter((part) => part !== '').join('. ')
}
