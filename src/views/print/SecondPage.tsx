/** What the first page has no room for: all words that do not stand there, and who said what. */
import type { AdviceText } from '../../domain/advice/advice-text.ts'
import type { PlainDate } from '../../domain/calendar/plain-date.ts'
import { madeOn } from './made-on.ts'
import { SheetMessages } from './SheetMessages.tsx'
import { SheetRecord } from './SheetRecord.tsx'
import type { SheetWords } from './sheet-words.ts'
import type { SheetRooms } from './use-sheet-rooms.ts'
import type { WordsOnSheet } from './words-on-sheet.ts'

export interface SecondPageProps {
  readonly text: AdviceText
  readonly messages: readonly WordsOnSheet[]
  readonly rooms: SheetRooms | undefined
  readonly words: SheetWords
  readonly made: PlainDate
}

export function SecondPage({ text, messages, rooms, words, made }: SecondPageProps) {
  if (rooms === undefined) return null
  const isNeeded = rooms.A4.hasSecondPage || rooms.Letter.hasSecondPage
  if (!isNeeded) return null
  return (
    <section class="sheet sheet-second" data-only={onlyOn(rooms)}>
      <p class="sheet-second-head">
        <strong>{text.short}</strong> {madeOn(made, words)}. {words.secondPage}
      </p>
      <SheetMessages
        messages={messages}
        rooms={rooms}
        isPrinted={(room, index) => room.hasSecondPage && index >= room.messages}
        words={words}
      />
      <SheetRecord
        happened={text.happened}
        rooms={rooms}
        isPrinted={({ record, hasSecondPage }) => hasSecondPage && !record}
        words={words}
      />
    </section>
  )
}

function onlyOn({ A4, Letter }: SheetRooms): 'tall' | 'low' | undefined {
  if (A4.hasSecondPage) return Letter.hasSecondPage ? undefined : 'tall'
  return 'low'
}
