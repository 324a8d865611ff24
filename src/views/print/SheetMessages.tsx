/** The words for the first two tasks that have any, side by side, with lines to write on. */
import type { MessageText, TaskText } from '../../domain/advice/advice-text.ts'
import { formatDay } from '../../domain/messages/format-day.ts'
import { letters } from './SheetTasks.tsx'
import type { SheetWords } from './sheet-words.ts'
import { printedOn, type SheetRooms } from './use-sheet-rooms.ts'
import { WritingLines } from './WritingLines.tsx'

export interface SheetMessagesProps {
  readonly tasks: readonly TaskText[]
  readonly rooms: SheetRooms | undefined
  readonly words: SheetWords
}

export function SheetMessages({ tasks, rooms, words }: SheetMessagesProps) {
  return (
    <div class="sheet-messages">
      {tasks.map((task, index) => (
        <section key={task.id} data-only={printedOn(rooms, ({ messages }) => index < messages)}>
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

interface MessageProps {
  readonly message: MessageText
  readonly words: SheetWords
}

function Message({ message, words }: MessageProps) {
  const { gatekeeper, body, voicemail } = message
  return (
    <>
      {gatekeeper !== null && <WritingLines text={`${words.firstToPickUp} ${gatekeeper}`} />}
      <WritingLines text={body} />
      {voicemail !== null && <WritingLines text={`${words.voicemail} ${voicemail}`} />}
    </>
  )
}
