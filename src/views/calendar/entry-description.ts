/** What stands inside an entry: what to do, the words to say, what to do if something comes, the way back. */
import type { Task } from '../../domain/advice/advice.ts'
import type { BranchText, MessageText, TaskText } from '../../domain/advice/advice-text.ts'
import { isolateNames } from '../../domain/calendar-file/names-in-calendar.ts'
import type { PlanForCalendar } from '../../domain/calendar-file/plan-for-calendar.ts'
import { formatDay } from '../../domain/messages/format-day.ts'
import type { CalendarWords } from './calendar-words.ts'

/** Tasks beside the matter: what this employer does changes nothing about them. */
const beside: readonly Task['kind'][] = ['keep-applying', 'reopen-turned-down']

/** What may still come once nothing more is to be done. */
const afterTheEnd: readonly string[] = ['they-call', 'they-say-no', 'late-answer']

export function entryDescription(task: Task, plan: PlanForCalendar, words: CalendarWords): string {
  const text = plan.text?.tasks.find(({ id }) => id === task.id)
  if (text === undefined) return ''
  const parts = [
    [`${text.title}.`, text.detail, ...(text.when === null ? [] : [text.when])].join(' '),
    ...(text.message === null ? [] : messageParts(text.message, words.entry)),
    ...branchParts(task, text, plan, words.entry),
    ...(plan.link === null ? [] : [words.entry.link.replace('{link}', () => plan.link ?? '')])
  ]
  return isolateNames(parts.join('\n\n'), plan.names)
}

function messageParts(message: MessageText, words: CalendarWords['entry']): readonly string[] {
  const { kind, subject, body, gatekeeper, voicemail } = message
  const labelled = [
    { label: words.subject, text: subject },
    { label: words.firstToPickUp, text: gatekeeper },
    { label: kind === 'phone' ? words.call : words.words, text: body },
    { label: words.voicemail, text: voicemail }
  ]
  return labelled.flatMap(({ label, text }) => (text === null ? [] : [`${label}\n${text}`]))
}

function branchParts(
  task: Task,
  text: TaskText,
  plan: PlanForCalendar,
  words: CalendarWords['entry']
): readonly string[] {
  if (beside.includes(task.kind)) return []
  const branches = plan.text?.branches ?? []
  const nothingComes = branches.some(isAboutNothing) ? nextStep(text, plan, words) : []
  const lines = branches
    .filter((branch) => !isAboutNothing(branch))
    .filter(({ id }) => text.role !== 'end' || afterTheEnd.includes(id))
    .map(({ title, detail }) =>
      words.branch.replace('{title}', () => title).replace('{detail}', () => detail)
    )
  const all = [...lines, ...nothingComes]
  return all.length === 0 ? [] : [[words.ifSomethingComes, ...all].join('\n')]
}

/** The plan speaks of the next step from today; an entry, of the next one from its own day. */
function isAboutNothing({ id }: BranchText): boolean {
  return id === 'nothing-comes' || id === 'nothing-comes-at-all'
}

function nextStep(
  text: TaskText,
  { text: plan }: PlanForCalendar,
  words: CalendarWords['entry']
): readonly string[] {
  const next = plan?.tasks.find(
    ({ date, role, id }) => date > text.date && role !== 'measure' && !id.startsWith('first-day')
  )
  if (next === undefined) return []
  const { date, title } = next
  return [
    words.ifNothingComes.replace('{day}', () => formatDay(date)).replace('{task}', () => title)
  ]
}
