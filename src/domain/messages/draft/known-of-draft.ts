/**
 * What the words of a draft can know: the facts of its task, and what the user typed about the
 * people. Whatever is missing stays a blank. The facts take plain spaces, since drafts are copied
 * into other programs; what the user typed stays as it is.
 */
import type { Task } from '../../advice/advice.ts'
import { yearOf } from '../../calendar/plain-date.ts'
import { eventsOf } from '../../situation/timeline.ts'
import { cleanName } from '../clean-name.ts'
import type { Known } from '../fill.ts'
import { formatDay } from '../format-day.ts'
import { knownOfTask, type Subject } from '../known.ts'
import { addressedAs, atStart, nameRecipient } from '../name-recipient.ts'
import { type FirmField, firmKey, type Writer } from './draft.ts'
import { overdueDay, withPlainSpaces } from './overdue-day.ts'

/** Values and conditions for one draft. `copy` counts the notes that go to several firms. */
export function knownOfDraft(subject: Subject, task: Task, writer: Writer, copy: number): Known {
  const { holds, values } = knownOfTask(subject, task)
  const recipient = nameRecipient(task.recipient, subject.wording, writer.names)
  return {
    holds: new Set([...holds, ...(writer.register === 'formal' ? ['formal'] : [])]),
    values: {
      ...plain(values),
      recipient,
      Recipient: atStart(recipient),
      promisedDay: overdueDay(subject.situation, task.date),
      letterDay: `${withPlainSpaces(formatDay(task.date))} ${yearOf(task.date)}`,
      myName: cleanName(writer.sender?.name),
      myPhone: cleanName(writer.sender?.phone),
      ...namesThere(task, writer, copy)
    }
  }
}

function namesThere(
  { recipient }: Task,
  { names, firms = {} }: Writer,
  copy: number
): Readonly<Record<'theirName' | 'employer' | 'position', string | undefined>> {
  if (recipient === 'other-firm' || recipient === 'turned-down') {
    const typed = (field: FirmField) => cleanName(firms[firmKey(recipient, field, copy)])
    return {
      theirName: addressedAs(typed('person')),
      employer: typed('employer'),
      position: typed('position')
    }
  }
  const own = recipient === null ? undefined : names[recipient]
  return {
    theirName: addressedAs(cleanName(own)),
    employer: cleanName(names.employer),
    position: cleanName(names.position)
  }
}

/** Whether they have asked that everything goes by e-mail. */
export function wantsOnlyEmail({ situation }: Subject): boolean {
  const wishes = [...eventsOf(situation.events, 'wish'), ...(situation.wishesElsewhere ?? [])]
  return wishes.some(({ wish }) => wish.kind === 'email-only')
}

const sectorsThatText: readonly string[] = ['retail', 'hospitality', 'trades']

/** Whether a text is nothing out of the ordinary there. */
export function mayBeTexted({ situation }: Subject): boolean {
  const hasTexted = eventsOf(situation.events, 'contact').some(({ channel }) => channel === 'text')
  return hasTexted || sectorsThatText.includes(situation.sector)
}

function plain(values: Known['values']): Known['values'] {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      value === undefined ? value : withPlainSpaces(value)
    ])
  )
}
