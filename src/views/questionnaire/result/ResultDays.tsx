/** The two or three days of the answer, like a departure board. */
import type { AdviceText, TaskText } from '../../../domain/advice/advice-text.ts'
import type { PlainDate } from '../../../domain/calendar/plain-date.ts'
import { DateBlock } from '../../ui/DateBlock.tsx'
import { dayCells, fullDay } from '../day-text.ts'
import type { CheckWords } from '../question-words.ts'
import { rowsToShow } from './rows-to-show.ts'

export interface ResultDaysProps {
  readonly text: AdviceText
  readonly words: CheckWords
  readonly today: PlainDate
}

export function ResultDays({ text, words, today }: ResultDaysProps) {
  return (
    <ul class="result-days" role="list">
      {rowsToShow(text).map((task) => (
        <li class="result-day" key={task.id}>
          <DateBlock
            day={task.date}
            cells={dayCells(task.date, words)}
            fullDate={fullDay(task.date, words)}
          />
          <DayWords task={task} isToday={task.date === today} words={words} />
        </li>
      ))}
    </ul>
  )
}

interface DayWordsProps {
  readonly task: TaskText
  readonly isToday: boolean
  readonly words: CheckWords
}

function DayWords({ task, isToday, words }: DayWordsProps) {
  return (
    <p class="result-day-words">
      {isToday && <strong>{words.result.today} </strong>}
      {task.title}
      {task.when !== null && `, ${task.when}`}
    </p>
  )
}
