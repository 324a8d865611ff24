/** The sign: the question, the answer, what to do, and the days. Readable at arm's length. */
import type { AdviceText, TaskText } from '../../domain/advice/advice-text.ts'
import type { PlainDate } from '../../domain/calendar/plain-date.ts'
import { dayCells, fullDay } from '../questionnaire/day-text.ts'
import { Heading } from '../questionnaire/Heading.tsx'
import type { CheckWords } from '../questionnaire/question-words.ts'
import { DateBlock } from '../ui/DateBlock.tsx'
import { Sign } from '../ui/Sign.tsx'
import { rowsToShow } from './rows-to-show.ts'
import { toneOf } from './tone-of.ts'
import './result-panel.css'

export interface ResultPanelProps {
  readonly text: AdviceText
  readonly words: CheckWords
  readonly today: PlainDate
  readonly takesFocus: boolean
}

/** An opening of one short word is set as large as it goes. */
const shortOpening = 4

export function ResultPanel({ text, words, today, takesFocus }: ResultPanelProps) {
  const size = text.opening.length <= shortOpening ? 'type-answer' : 'type-answer-long'
  return (
    <div class="result-panel sign-reversed" data-tone={toneOf(text.verdict)}>
      <div class="result-panel-inside">
        <Heading takesFocus={takesFocus} kind="result">
          <span class="result-question">{words.result.question}</span>
          <span class="result-answer">
            <Sign verdict={text.verdict} size="answer" />
            <span class={`result-opening ${size}`}>{text.opening}</span>
          </span>
        </Heading>
        <p class="result-headline type-deed">{text.headline}</p>
        <ul class="result-days">
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
      </div>
    </div>
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
