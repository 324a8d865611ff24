/**
 * The plan on one sheet of paper, A4 or Letter. It is in the page at all times, hidden on the
 * screen, so that the browser's own menu prints it as well as our button.
 */
import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import type { AdviceText } from '../../domain/advice/advice-text.ts'
import { type PlainDate, yearOf } from '../../domain/calendar/plain-date.ts'
import { formatDay } from '../../domain/messages/format-day.ts'
import { SheetBranches } from './SheetBranches.tsx'
import { SheetHead } from './SheetHead.tsx'
import { SheetMessages } from './SheetMessages.tsx'
import { SheetRecord } from './SheetRecord.tsx'
import { letters, SheetTasks } from './SheetTasks.tsx'
import type { SheetWords } from './sheet-words.ts'
import { useSheetRooms } from './use-sheet-rooms.ts'
import './sheet.css'
import './sheet-parts.css'

export interface PrintSheetProps {
  readonly text: AdviceText
  /** Ids of the tasks that are ticked. */
  readonly done: ReadonlySet<string>
  /** The horizontal line, drawn by the caller. */
  readonly line: ComponentChildren
  readonly words: SheetWords

  readonly made: PlainDate
  readonly ruleVersion: string
  /** Where the site lives, as it is typed into a browser. */
  readonly address: string
}

export function PrintSheet(props: PrintSheetProps) {
  const { text, done, line, words } = props
  const sheet = useRef<HTMLElement>(null)
  const rooms = useSheetRooms(sheet, text)
  const withWords = text.tasks.filter(({ message }) => message !== null).slice(0, letters.length)
  return (
    <div class="sheet-frame">
      <section class="sheet" ref={sheet}>
        <SheetHead text={text} words={words} />
        <div class="sheet-line">{line}</div>
        <div class="sheet-columns">
          <SheetTasks
            tasks={text.tasks}
            done={done}
            withWords={withWords}
            rooms={rooms}
            words={words}
          />
          <SheetBranches branches={text.branches} title={words.ifSomethingComes} />
        </div>
        <SheetMessages tasks={withWords} rooms={rooms} words={words} />
        <SheetRecord happened={text.happened} rooms={rooms} words={words} />
        <SheetFoot {...props} />
      </section>
    </div>
  )
}

function SheetFoot({ text, words, made, ruleVersion, address }: PrintSheetProps) {
  return (
    <footer class="sheet-foot">
      <p>
        <strong>{words.restoreTitle}</strong>
        <br />
        {words.restore.replace('{address}', address)}
      </p>
      <p>
        {words.made.replace('{day}', `${formatDay(made)} ${yearOf(made)}`)}
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
