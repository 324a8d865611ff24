/** The words for the tasks that have any, two side by side, with lines to write on. */
import type { MessageText } from '../../domain/advice/advice-text.ts'
import { formatDay } from '../../domain/messages/format-day.ts'
import type { SheetRoom } from './sheet-room.ts'
import type { SheetWords } from './sheet-words.ts'
import { printedOn, type SheetRooms } from './use-sheet-rooms.ts'
import { WritingLines } from './WritingLines.tsx'
import type { WordsOnSheet } from './words-on-sheet.ts'

export interface SheetMessagesProps {
  readonly messages: readonly WordsOnSheet[]
  readonly rooms: SheetRooms | undefined
  readonly isPrinted: (room: SheetRoom, index: number) => boolean
  readonly words: SheetWords
}

export function SheetMessages({ messages, rooms, isPrinted, words }: SheetMessagesProps) {
  return (
    <div class="sheet-messages" data-wide={wideOn(rooms)}>
      {messages.map(({ letter, message, tasks }, index) => (
        <section key={letter} data-only={printedOn(rooms, (room) => isPrinted(room, index))}>
          <h2 class="sheet-part">
            {words.wordsTitle
              .replace('{letter}', letter)
              .replace('{day}', tasks.map(({ date }) => formatDay(date, 'short')).join(', '))
              .replace('{task}', tasks[0]?.lineTitle ?? '')}
          </h2>
          <div class="sheet-message">
            <Message message={message} words={words} />
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
