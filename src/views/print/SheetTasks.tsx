/** The tasks with their boxes, as they stand: ticked ones are ticked on paper, too. */
import type { TaskText } from '../../domain/advice/advice-text.ts'
import { formatDay } from '../../domain/messages/format-day.ts'
import type { SheetWords } from './sheet-words.ts'
import { printedOn, type SheetRooms } from './use-sheet-rooms.ts'

export interface SheetTasksProps {
  readonly tasks: readonly TaskText[]
  readonly done: ReadonlySet<string>
  /** The tasks whose words stand on the sheet, A first. */
  readonly withWords: readonly TaskText[]
  readonly rooms: SheetRooms | undefined
  readonly words: SheetWords
}

export const letters = ['A', 'B'] as const

export function SheetTasks({ tasks, done, withWords, rooms, words }: SheetTasksProps) {
  return (
    <section class="sheet-tasks">
      <h2 class="sheet-part">{words.toDo}</h2>
      <ol class="sheet-rows" role="list">
        {tasks.map((task) => (
          <li class="sheet-task" key={task.id}>
            <Box isTicked={done.has(task.id)} />
            <strong class="sheet-day">{formatDay(task.date, 'short')}</strong>
            <p>
              <strong>{ended(task.title)}</strong> {task.detail}
              {task.when !== null && ` ${ended(task.when)}`}{' '}
              <Reference index={withWords.indexOf(task)} rooms={rooms} words={words} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Box({ isTicked }: { readonly isTicked: boolean }) {
  return (
    <svg
      class="sheet-box"
      viewBox="0 0 56 56"
      data-ticked={isTicked}
      aria-hidden="true"
      focusable="false"
    >
      <path class="sheet-box-edge" d="M3 3H53V53H3Z" />
      {isTicked && <path class="sheet-box-tick" d="M13 29L24 40L44 16" />}
    </svg>
  )
}

interface ReferenceProps {
  readonly index: number
  readonly rooms: SheetRooms | undefined
  readonly words: SheetWords
}

/** Where the task's words stand, if they have room on this paper. */
function Reference({ index, rooms, words }: ReferenceProps) {
  const letter = letters[index]
  if (letter === undefined) return null
  return (
    <span data-only={printedOn(rooms, ({ messages }) => index < messages)}>
      {words.seeWords.replace('{letter}', letter)}
    </span>
  )
}

function ended(sentence: string): string {
  return /[.?:…]$/.test(sentence) ? sentence : `${sentence}.`
}
