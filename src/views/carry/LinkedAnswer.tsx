/** What a linked plan says today: the day it was made, the answer with its sign, and the days. */
import { useStore } from '@nanostores/preact'
import { useMemo } from 'preact/hooks'
import type { AdviceText, TaskText } from '../../domain/advice/advice-text.ts'
import { formatDay } from '../../domain/messages/format-day.ts'
import { $advisor, $knowledge, $now, $today } from '../../state/index.ts'
import { type LinkedPlan, previewOf } from '../../state/link-preview.ts'
import { dayCells, fullDay } from '../line/day-format.ts'
import { DateBlock } from '../ui/DateBlock.tsx'
import { Sign } from '../ui/Sign.tsx'
import type { LinkWords } from './carry-words.ts'

export interface LinkedAnswerProps {
  readonly linked: LinkedPlan
  readonly words: LinkWords
}

export function LinkedAnswer({ linked, words }: LinkedAnswerProps) {
  const { application, isWhole } = linked
  const text = usePreview(application)
  const today = useStore($today)
  const { createdOn } = application
  const made = createdOn === today || today === undefined ? words.madeOn : words.madeOnFor
  const sentence = made
    .replace('{day}', () => formatDay(createdOn))
    .replace('{today}', () => (today === undefined ? '' : formatDay(today)))
  return (
    <>
      <p class="carry-text">{sentence}</p>
      {!isWhole && <p class="carry-text">{words.notWhole}</p>}
      {text === undefined && <p class="carry-text">{words.waiting}</p>}
      {text === null && <p class="carry-text">{words.unfinished}</p>}
      {text !== undefined && text !== null && (
        <Answer text={text} skipped={application.skipped} words={words} />
      )}
    </>
  )
}

function usePreview(application: LinkedPlan['application']): AdviceText | null | undefined {
  const advisor = useStore($advisor)
  const knowledge = useStore($knowledge)
  const now = useStore($now)
  return useMemo(
    () => previewOf(application, advisor, knowledge, now),
    [application, advisor, knowledge, now]
  )
}

interface AnswerProps {
  readonly text: AdviceText
  /** What was left out, by its id. */
  readonly skipped: Readonly<Record<string, string>> | undefined
  readonly words: LinkWords
}

function Answer({ text, skipped = {}, words }: AnswerProps) {
  const tasks = text.tasks.filter(({ id }) => !Object.hasOwn(skipped, id))
  return (
    <>
      <div class="carry-answer">
        <Sign verdict={text.verdict} size="board" />
        <p class="carry-answer-words">
          <strong>{text.short}</strong> <span>{text.headline}</span>
        </p>
      </div>
      <section class="carry-days">
        <h2 class="type-part ruled-part">{words.days}</h2>
        <ol class="carry-rows" role="list">
          {tasks.map((task) => (
            <Day key={task.id} task={task} />
          ))}
        </ol>
      </section>
    </>
  )
}

function Day({ task }: { readonly task: TaskText }) {
  const { date, title, detail, when } = task
  return (
    <li class="carry-day">
      <DateBlock day={date} cells={dayCells(date)} fullDate={fullDay(date)} />
      <div>
        <h3 class="carry-day-title">{title}</h3>
        <p class="carry-note">
          {detail}
          {when !== null && <strong> {when}</strong>}
        </p>
      </div>
    </li>
  )
}
