/** A form that is being filled in: sensible at once, so that it may be written down as it is. */
import type { PlainDate } from '../../domain/calendar/plain-date.ts'
import type { Recipient } from '../../domain/situation/events.ts'
import {
  fieldsOfHeard,
  type Heard,
  type HeardField,
  type HeardKind,
  mayNameNobody,
  needsDay
} from '../../domain/situation/heard.ts'
import type { DayQuestion } from './timeline-words.ts'

/** What the form begins with. */
export function draftOf(
  kind: HeardKind,
  today: PlainDate,
  from: Recipient,
  people: readonly Recipient[]
): Heard {
  return trimmed({ kind, date: today, from }, people)
}

/** Only what its kind asks for is kept; whom they named is someone else than they. */
export function trimmed(heard: Heard, people: readonly Recipient[]): Heard {
  const fields = fieldsOfHeard[heard.kind]
  const kept = Object.fromEntries(
    Object.entries(heard).filter(
      ([key]) => key === 'kind' || key === 'date' || key === 'from' || isAsked(key, fields)
    )
  )
  const base: Heard = { ...kept, kind: heard.kind, date: heard.date, from: heard.from }
  const mustName = fields.includes('other') && !mayNameNobody.includes(heard.kind)
  if (!mustName || (base.other !== undefined && base.other !== base.from)) return base
  const other = people.find((who) => who !== base.from) ?? 'hr'
  return { ...base, other }
}

function isAsked(key: string, fields: readonly HeardField[]): boolean {
  return fields.some((field) => field === key)
}

/** Whether it may be written down. */
export function isComplete({ kind, day }: Heard): boolean {
  return !needsDay.includes(kind) || day !== undefined
}

const dayQuestionOf: Readonly<Partial<Record<HeardKind, DayQuestion>>> = {
  'new-date': 'new-date',
  hint: 'offer',
  verbal: 'offer',
  conditional: 'offer',
  firm: 'offer',
  invitation: 'invitation',
  automatic: 'automatic',
  'wait-until': 'wait-until',
  'other-offer': 'other-offer'
}

/** As what the named day is asked. */
export function dayQuestion(kind: HeardKind): DayQuestion {
  return dayQuestionOf[kind] ?? 'request'
}

/** Kinds that are the user's own doing: nobody got in touch. */
const ownDoing: readonly HeardKind[] = ['accepted', 'declined', 'withdrew', 'checks-done']

export function isOwnDoing(kind: HeardKind): boolean {
  return ownDoing.includes(kind)
}

/** A changed detail; undefined takes it away. */
export function withDetail<Key extends HeardField>(
  heard: Heard,
  key: Key,
  value: Heard[Key] | undefined
): Heard {
  const others = Object.fromEntries(Object.entries(heard).filter(([name]) => name !== key))
  const base: Heard = { ...others, kind: heard.kind, date: heard.date, from: heard.from }
  return value === undefined ? base : { ...base, [key]: value }
}
