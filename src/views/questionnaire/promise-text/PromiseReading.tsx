/**
 * What was read in a pasted sentence. Nothing is filled in before it is confirmed; what can mean
 * two things is asked. Loaded when the field is first used.
 */
import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'
import type { PlainDate } from '../../../domain/calendar/plain-date.ts'
import { answersOfReading } from '../../../domain/promise-text/promise-answer.ts'
import { readPromise } from '../../../domain/promise-text/read-promise.ts'
import type { Reading, ReadingChoice } from '../../../domain/promise-text/reading.ts'
import type { SaidOn } from '../../../domain/promise-text/times/time.ts'
import type { Answers, AnswerValue } from '../../../domain/questions/answers.ts'
import { $answers, $current, $knowledge, answer } from '../../../state/index.ts'
import { fullDay } from '../day-text.ts'
import { type CheckWords, fillIn } from '../question-words.ts'
import type { PromiseWords } from './promise-words.ts'
import { saidDay } from './said-day.ts'
import { sayReading } from './say-reading.ts'

export interface PromiseReadingProps {
  readonly text: string
  readonly words: PromiseWords
  readonly check: CheckWords
  readonly answers: Answers
  readonly today: PlainDate
  readonly onAnswer: (field: string, value: AnswerValue) => void
}

export function PromiseReading(props: PromiseReadingProps) {
  const knowledge = useStore($knowledge)
  const current = useStore($current)
  if (knowledge === undefined) return null
  const { text, answers, today } = props
  const said = saidDay(answers, current?.createdOn ?? today, knowledge.tables)
  const reading = readPromise(text, { saidOn: said.date, today, calendar: said.calendar })
  return <Shown {...props} key={text} reading={reading} said={said} />
}

interface ShownProps extends PromiseReadingProps {
  readonly reading: Reading
  readonly said: SaidOn
}

function Shown({ reading, said, ...props }: ShownProps) {
  const { words, check, onAnswer } = props
  const [isFilled, setFilled] = useState(false)
  const use = (choice: ReadingChoice) => {
    const { said: here = {}, also, wishes } = answersOfReading(choice, said, $answers.get())
    for (const [field, value] of Object.entries(here)) onAnswer(field, value)
    for (const [field, value] of Object.entries(also ?? {})) answer('also', field, value)
    for (const [field, value] of Object.entries(wishes ?? {})) answer('wishes', field, value)
    setFilled(true)
  }
  if (reading.kind === 'unknown') return <p>{words.unknown}</p>
  const say = (choice: ReadingChoice) => sayReading(choice, { words, check, said })
  if (reading.kind === 'ask') {
    return (
      <>
        <p>{words.asks[reading.question]}</p>
        {reading.choices.map((choice) => (
          <Choice key={say(choice)} label={say(choice)} onUse={() => use(choice)} />
        ))}
        <Filled isFilled={isFilled} words={words} />
      </>
    )
  }
  const fills = answersOfReading(reading, said, {})
  if (Object.keys(fills).length === 0) {
    return <p>{fillIn(words.notFilled, { reading: say(reading) })}</p>
  }
  return (
    <>
      <p>{fillIn(words.read, { day: fullDay(said.date, check), reading: say(reading) })}</p>
      {fills.wishes !== undefined && <p>{words.also}</p>}
      <Choice label={words.use} onUse={() => use(reading)} />
      <Filled isFilled={isFilled} words={words} />
    </>
  )
}

function Choice({ label, onUse }: { readonly label: string; readonly onUse: () => void }) {
  return (
    <button type="button" class="button button-edged" onClick={onUse}>
      <span class="button-words">{label}</span>
    </button>
  )
}

function Filled({ isFilled, words }: { readonly isFilled: boolean; readonly words: PromiseWords }) {
  return isFilled ? <p>{words.filled}</p> : null
}
