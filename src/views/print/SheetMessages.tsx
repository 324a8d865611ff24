/** The words for the tasks that have any, two side by side, with lines to write on. */
import type { MessageText, TaskText } from '../../domain/advice/advice-text.ts'
import { formatDay } from '../../domain/messages/format-day.ts'
import { letters } from './SheetTasks.tsx'
import type { SheetRoom } from './sheet-room.ts'
import type { SheetWords } from './sheet-words.ts'
import { printedOn, type SheetRooms } from './use-sheet-rooms.ts'
import { WritingLines } from './WritingLines.tsx'

export interface SheetMessagesProps {
  readonly tasks: readonly TaskText[]
  readonly rooms: SheetRooms | undefined
  readonly isPrinted: (room: SheetRoom, index: number) => boolean
  readonly words: SheetWords
}

export function SheetMessages({ tasks, rooms, isPrinted, words }: SheetMessagesProps) {
  return (
    <div class="sheet-messages" data-wide={wideOn(rooms)}>
      {tasks.map((task, index) => (
        <section key={task.id} data-only={printedOn(rooms, (room) => isPrinted(room, index))}>
          <h2 class="sheet-part">
            {words.wordsTitle
              .replace('{letter}', letters[index] ?? '')
              .replace('{day}', formatDay(task.date, 'short'))
              .replace('{task}', task.lineTitle)}
          </h2>
          <div class="sheet-message">
            {task.message !== null && <Message message={task.message} words={words} />}
          </div>
        </section>
      ))}
    </div>
  )
}

/** On which paper the words stand alone, across the whole sheet. */
function wideOn(rooms: SheetRooms | undefined): string | undefined {
  return rooms && (printedOn(rooms, ({ isWide }) => isWide) ?? 'both')
}

interface MessageProps {
  readonly message: MessageText
  readonly words: SheetWords
}

function Message({ message, words }: MessageProps) {
  const { gatekeeper, body, voicemail } = message
  return (
    <>
      {gatekeeper !== null && <WritingLines lead={words.firstToPickUp} text={gatekeeper} />}
      <WritingLines text={body} />
      {voicemail !== null && <WritingLines lead={words.voicemail} text={voicemail} />}
    </>
  )
}
