/** One line of the plan in words, with the draft that belongs to it. */
import type { Task } from '../advice/advice.ts'
import type { TaskText } from '../advice/advice-text.ts'
import { composeMessage } from './compose-message.ts'
import type { Writer } from './draft/draft.ts'
import { fill, sayPassage } from './fill.ts'
import { formatDay } from './format-day.ts'
import { knownOfTask, type Subject } from './known.ts'
import { roleOf } from './task-roles.ts'
import type { Wording, Words } from './words.ts'

/** Says what to do on the task's day, to whom and with which words. */
export function describeTask(
  subject: Subject,
  task: Task,
  words: Words,
  writer: Writer = { names: subject.names }
): TaskText {
  const known = knownOfTask(subject, task)
  const { title, detail, lineTitle, lineDetail } = words.core.tasks[task.kind]
  const { wording } = subject
  const isPutOff = task.isPutOff === true
  return {
    id: task.id,
    date: task.date,
    verdict: task.verdict,
    title: sayPassage(title, known),
    detail: isPutOff
      ? `${sayPassage(detail, known)} ${sayPutOff(task, wording)}`
      : sayPassage(detail, known),
    lineTitle: sayPassage(lineTitle, known),
    lineDetail: sayPassage(lineDetail, known),
    message: composeMessage(subject, task, words, writer),
    role: roleOf(task),
    when: task.beforeNoon ? wording.pieces.beforeNoon : null,
    isPutOff
  }
}

function sayPutOff({ date }: Task, { pieces }: Wording): string {
  return fill(pieces.putOff, { day: formatDay(date) })
}
