/** Who said what so far, and blank rows for what is said from now on. */
import type { HappenedText } from '../../domain/advice/advice-text.ts'
import { formatDay } from '../../domain/messages/format-day.ts'
import { mostBlankRows } from './sheet-room.ts'
import type { SheetWords } from './sheet-words.ts'
import { printedOn, type SheetRooms } from './use-sheet-rooms.ts'

export interface SheetRecordProps {
  readonly happened: readonly HappenedText[]
  readonly rooms: SheetRooms | undefined
  readonly words: SheetWords
}

export function SheetRecord({ happened, rooms, words }: SheetRecordProps) {
  return (
    <section class="sheet-record">
      <h2 class="sheet-part">{words.whoSaidWhat}</h2>
      <table class="sheet-table">
        <thead class="sheet-table-head">
          <tr>
            <th scope="col">{words.day}</th>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.what}</th>
          </tr>
        </thead>
        <tbody>
          {happened.map((row, index) => (
            <tr
              key={`${row.date} ${row.title}`}
              data-only={printedOn(rooms, ({ rowsLeftOut }) => index >= rowsLeftOut)}
            >
              <th scope="row">{formatDay(row.date, 'short')}</th>
              <td>{row.who}</td>
              <td>{whatHappened(row)}</td>
            </tr>
          ))}
          {Array.from({ length: mostBlankRows }, (_, index) => (
            <tr
              class="sheet-blank-row"
              key={index}
              data-only={printedOn(rooms, ({ blankRows }) => index < blankRows)}
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
