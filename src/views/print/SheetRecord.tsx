/** Who said what so far, and blank rows for what is said from now on. */
import type { HappenedText } from '../../domain/advice/advice-text.ts'
import { formatDay } from '../../domain/messages/format-day.ts'
import { ended } from './reminders.ts'
import { mostBlankRows, type SheetRoom } from './sheet-room.ts'
import type { SheetWords } from './sheet-words.ts'
import { printedOn, type SheetRooms } from './use-sheet-rooms.ts'

export interface SheetRecordProps {
  readonly happened: readonly HappenedText[]
  readonly rooms: SheetRooms | undefined
  readonly isPrinted: (room: SheetRoom) => boolean
  readonly words: SheetWords
}

export function SheetRecord({ happened, rooms, isPrinted, words }: SheetRecordProps) {
  return (
    <section class="sheet-record" data-only={printedOn(rooms, isPrinted)}>
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
            <tr key={`${index} ${row.date}`}>
              <th scope="row">{formatDay(row.date, 'short')}</th>
              <td>{row.who}</td>
              <td>{whatHappened(row)}</td>
            </tr>
          ))}
          {Array.from({ length: mostBlankRows }, (_, index) => (
            <tr
              class="sheet-blank-row"
              key={index}
              data-only={printedOn(rooms, (room) => !room.record || index < room.blankRows)}
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
  return [title, detail]
    .filter((part) => part !== '')
    .map(ended)
    .join(' ')
}
