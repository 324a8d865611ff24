/**
 * What is recorded when a task is done: by the user's tick, or by the forecast, which assumes
 * that a call reaches the voicemail and that nothing comes back.
 */
import type { Task, TaskKind } from '../advice/advice.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import type { Contact, Outcome, Purpose, Recipient, SituationEvent } from '../situation/events.ts'

const purposeOf: Readonly<Partial<Record<TaskKind, Purpose>>> = {
  thank: 'thanks',
  'answer-papers': 'answer-request',
  'answer-part': 'answer-request',
  'answer-question': 'answer-request',
  'answer-date': 'answer-request',
  'answer-notice': 'answer-request',
  'call-back': 'requested-call',
  'first-chase': 'chase',
  'first-call': 'chase',
  'invited-call': 'requested-call',
  'ask-for-interview': 'chase',
  redirected: 'chase',
  'missed-appointment': 'missed-appointment',
  'want-back': 'want-back',
  'last-note': 'chase',
  'next-chase': 'chase',
  'reach-live': 'reach-live',
  'reach-live-written': 'reach-live',
  'get-in-writing': 'ask-in-writing',
  'tell-deadline': 'deadline-news',
  'close-kindly': 'close',
  'ask-if-filled': 'close'
}

function isOnTheirSide(task: Task): task is Task & { readonly recipient: Recipient } {
  const { recipient } = task
  return recipient !== null && recipient !== 'other-firm' && recipient !== 'turned-down'
}

function contactOf(
  task: Task,
  purpose: Purpose,
  date: PlainDate,
  outcome: Outcome
): Contact | null {
  if (!isOnTheirSide(task)) return null
  const channel = task.channel === 'phone' ? 'phone' : 'email'
  return { kind: 'contact', date, to: task.recipient, channel, purpose, outcome }
}

/**
 * The event that doing a task on a date makes, or null when it changes nothing on the timeline
 * (preparing, keeping on applying, letting go). `outcome` is what came of a call.
 */
export function eventOfTask(
  task: Task,
  date: PlainDate,
  outcome: Outcome = 'message-left'
): SituationEvent | null {
  const purpose = purposeOf[task.kind]
  if (purpose !== undefined) return contactOf(task, purpose, date, outcome)
  switch (task.kind) {
    case 'ask-other-for-time':
    case 'ask-here-for-time':
      return { kind: 'asked-for-time', date }
    case 'decide-other':
      return { kind: 'decided-elsewhere', date }
    case 'take-other':
      return { kind: 'withdrew', date }
    case 'decide':
      return { kind: 'accepted', date }
    default:
      return null
  }
}
