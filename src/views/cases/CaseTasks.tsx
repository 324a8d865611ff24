/** The plan of a worked story as a list, with the words to say. Nothing to tick: it is not yours. */
import type { MessageText, TaskText } from '../../domain/advice/advice-text.ts'
import type { PlainDate } from '../../domain/calendar/plain-date.ts'
import { dayCells, fullDay } from '../line/day-format.ts'
import { DateBlock } from '../ui/DateBlock.tsx'

export interface CaseTasksProps {
  readonly tasks: readonly TaskText[]
  /** What opens the words of a task. */
  readonly openWords: string
}

export function CaseTasks({ tasks, openWords }: CaseTasksProps) {
  return (
    <ol class="case-rows" role="list">
      {tasks.map(({ id, date, title, detail, when, message }) => (
        <li class="case-task" key={id}>
          <Day date={date} />
          <div>
            <h3 class="case-row-title">{title}</h3>
            <p class="case-row-detail">
              {detail}
              {when !== null && <strong> {when}</strong>}
            </p>
            {message !== null && <Words message={message} openWords={openWords} />}
          </div>
        </li>
      ))}
    </ol>
  )
}

function Day({ date }: { readonly date: PlainDate }) {
  return <DateBlock day={date} cells={dayCells(date)} fullDate={fullDay(date)} />
}

interface WordsProps {
  readonly message: MessageText
  readonly openWords: string
}

function Words({ message, openWords }: WordsProps) {
  const { gatekeeper, body, voicemail } = message
  return (
    <details class="case-words">
      <summary class="case-words-open">{openWords}</summary>
      {[gatekeeper, body, voicemail].map(
        (part) =>
          part !== null && (
            <p class="case-words-part" key={part}>
              {part}
            </p>
          )
      )}
    </details>
  )
}
