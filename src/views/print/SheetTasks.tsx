/** The tasks with their boxes, as they stand: ticked ones are ticked on paper, too. */
import type { ComponentChildren } from 'preact'
import type { TaskText } from '../../domain/advice/advice-text.ts'
import type { PlainDate } from '../../domain/calendar/plain-date.ts'
import { formatDay } from '../../domain/messages/format-day.ts'
import { ended } from './reminders.ts'
import type { SheetWords } from './sheet-words.ts'
import { TickBoxOnPaper } from './TickBoxOnPaper.tsx'
import { printedOn, type SheetRooms } from './use-sheet-rooms.ts'
import type { WordsOnSheet } from './words-on-sheet.ts'

/** What was ticked and has left the plan. */
export interface DoneOnSheet {
  readonly id: string
  readonly date: PlainDate
  readonly title: string
}

export interface SheetTasksProps {
  readonly tasks: readonly TaskText[]
  readonly ticked: ReadonlySet<string>
  readonly done: readonly DoneOnSheet[]
  /** The words that stand on the sheet, A first. */
  readonly messages: readonly WordsOnSheet[]
  readonly rooms: SheetRooms | undefined
  readonly words: SheetWords
}

export function SheetTasks({ tasks, ticked, done, messages, rooms, words }: SheetTasksProps) {
  return (
    <section class="sheet-tasks">
      <h2 class="sheet-part">{words.toDo}</h2>
      <ol class="sheet-rows" role="list">
        {done.map(({ id, date, title }) => (
          <Row key={id} isTicked={true} date={date} when={null}>
            {ended(title)}
          </Row>
        ))}
        {tasks.map((task) => (
          <Row key={task.id} isTicked={ticked.has(task.id)} date={task.date} when={task.when}>
            <strong>{ended(task.title)}</strong> {task.detail}{' '}
            <Reference task={task} messages={messages} rooms={rooms} words={words} />
          </Row>
        ))}
      </ol>
    </section>
  )
}

interface RowProps {
  readonly isTicked: boolean
  readonly date: PlainDate
  /** "before noon", or null. */
  readonly when: string | null
  readonly children: ComponentChildren
}

function Row({ isTicked, date, when, children }: RowProps) {
  return (
    <li class="sheet-task">
      <TickBoxOnPaper isTicked={isTicked} />
      <p class="sheet-day">
        <strong>{formatDay(date, 'short')}</strong>
        {when !== null && <span class="sheet-when">{` ${when}`}</span>}
      </p>
      <p>{children}</p>
    </li>
  )
}

interface ReferenceProps {
  readonly task: TaskText
  readonly messages: readonly WordsOnSheet[]
  readonly rooms: SheetRooms | undefined
  readonly words: SheetWords
}

/** Where the task's words stand on this paper: on this page, on the second, or nowhere. */
function Reference({ task, messages: all, rooms, words }: ReferenceProps) {
  const index = all.findIndex(({ tasks }) => tasks.includes(task))
  const letter = all[index]?.letter
  if (letter === undefined) return null
  return (
    <>
      <span data-only={printedOn(rooms, ({ messages }) => index < messages)}>
        {words.seeWords.replace('{letter}', letter)}
      </span>
      {rooms !== undefined && (
        <span
          data-only={printedOn(
            rooms,
            ({ messages, hasSecondPage }) => hasSecondPage && index >= messages
          )}
        >
          {words.seeWordsOverleaf.replace('{letter}', letter)}
        </span>
      )}
    </>
  )
}
