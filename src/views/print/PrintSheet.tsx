/**
 * The plan on paper, A4 or Letter: one sheet, and where that is too little a second page. It is
 * in the page at all times, hidden on the screen, so that the browser's own menu prints it as
 * well as our button.
 */
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import type { AdviceText } from '../../domain/advice/advice-text.ts'
import type { PlainDate } from '../../domain/calendar/plain-date.ts'
import { remindersOf } from './reminders.ts'
import { SecondPage } from './SecondPage.tsx'
import { SheetBranches } from './SheetBranches.tsx'
import { SheetFoot } from './SheetFoot.tsx'
import { SheetHead } from './SheetHead.tsx'
import { SheetMessages } from './SheetMessages.tsx'
import { SheetRecord } from './SheetRecord.tsx'
import { SheetReminders } from './SheetReminders.tsx'
import { SheetSquare } from './SheetSquare.tsx'
import { type DoneOnSheet, SheetTasks } from './SheetTasks.tsx'
import { mostMessagesInFront } from './sheet-room.ts'
import type { SheetWords } from './sheet-words.ts'
import { useSheetRooms } from './use-sheet-rooms.ts'
import { useSquare } from './use-square.ts'
import { wordsOnSheet } from './words-on-sheet.ts'
import './sheet.css'
import './sheet-parts.css'

export interface PrintSheetProps {
  /** What the job is called, if the user has named it. */
  readonly job: string | undefined
  readonly text: AdviceText
  /** Ids of the tasks that are ticked. */
  readonly ticked: ReadonlySet<string>
  /** What was ticked and has left the plan. */
  readonly done: readonly DoneOnSheet[]
  /** The horizontal line, drawn by the caller. */
  readonly line: ComponentChildren
  readonly words: SheetWords
  readonly made: PlainDate
  readonly ruleVersion: string
  /** Where the site lives, as it is typed into a browser. */
  readonly address: string
  /** The whole address that restores this plan elsewhere; undefined while it is being made. */
  readonly planAddress: string | undefined
}

export function PrintSheet(props: PrintSheetProps) {
  const { job, text, ticked, done, line, words, planAddress } = props
  const sheet = useRef<HTMLElement>(null)
  const square = useSquare(planAddress)
  const rooms = useSheetRooms(sheet, [text, square, done.length, job])
  const reminders = remindersOf(text)
  const messages = wordsOnSheet(text.tasks)
  return (
    <div class="sheet-frame">
      <section class="sheet" ref={sheet}>
        <SheetHead job={job} text={text} words={words} />
        <div class="sheet-line">{line}</div>
        <div class="sheet-columns" data-side={text.branches.length + reminders.length > 0}>
          <SheetTasks
            tasks={text.tasks}
            ticked={ticked}
            done={done}
            messages={messages}
            rooms={rooms}
            words={words}
          />
          <div class="sheet-side">
            <SheetBranches branches={text.branches} title={words.ifSomethingComes} />
            <SheetReminders reminders={reminders} title={words.keepInMind} rooms={rooms} />
          </div>
        </div>
        <SheetMessages
          messages={messages.slice(0, mostMessagesInFront)}
          rooms={rooms}
          isPrinted={(room, index) => index < room.messages}
          words={words}
        />
        <div class="sheet-bottom">
          <SheetRecord
            happened={text.happened}
            rooms={rooms}
            isPrinted={({ record }) => record}
            words={words}
          />
          {square && <SheetSquare square={square} label={words.squareLabel} />}
        </div>
        <SheetFoot {...props} square={square} />
      </section>
      <SecondPage {...props} messages={messages} rooms={rooms} />
    </div>
  )
}
