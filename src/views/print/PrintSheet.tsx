/**
 * The plan on one sheet of paper, A4 or Letter. It is in the page at all times, hidden on the
 * screen, so that the browser's own menu prints it as well as our button.
 */
import type { ComponentChildren } from 'preact'
import type { AdviceText } from '../../domain/advice/advice-text.ts'
import { type PlainDate, yearOf } from '../../domain/calendar/plain-date.ts'
import { formatDay } from '../../domain/messages/format-day.ts'
import { SheetBranches } from './SheetBranches.tsx'
import { SheetHead } from './SheetHead.tsx'
import { SheetMessages } from './SheetMessages.tsx'
import { SheetRecord } from './SheetRecord.tsx'
import { SheetTasks } from './SheetTasks.tsx'
import { sheetRoom } from './sheet-room.ts'
import type { SheetWords } from './sheet-words.ts'
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
  const rooms = { room: sheetRoom(text, 'A4'), lowRoom: sheetRoom(text, 'Letter') }
  return (
    <section class="sheet">
      <SheetHead text={text} words={words} />
      <div class="sheet-line">{line}</div>
      <div class="sheet-columns">
        <SheetTasks tasks={text.tasks} done={done} {...rooms} words={words} />
        <SheetBranches branches={text.branches} title={words.ifSomethingComes} />
      </div>
      <SheetMessages {...rooms} words={words} />
      <SheetRecord {...rooms} words={words} />
      <SheetFoot {...props} />
    </section>
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
