/** What a story in answers is, and the short forms in which the stories are written. */
import { type PlainDate, plainDate } from '../../../src/domain/calendar/plain-date.ts'
import type { Answers } from '../../../src/domain/questions/answers.ts'
import type { Recipient, SituationEvent } from '../../../src/domain/situation/events.ts'

/** A story told in answers, and the events that must come out. */
export interface Story {
  readonly id: string
  readonly today?: PlainDate
  readonly answers: Answers
  readonly events: readonly SituationEvent[]
  readonly turnedDown?: number
  readonly sector?: string
  readonly country?: string
}

/** The last page, for a story whose place does not matter. */
export const anywhere = { country: 'US', sector: 'unknown' } as const

export const nothingMore = { more: ['none'] } as const

/** A day of November 2026, the month in which most stories play. */
export function november(day: number): PlainDate {
  return plainDate(`2026-11-${String(day).padStart(2, '0')}`)
}

export function interview(date: PlainDate, person: Recipient): SituationEvent {
  return { kind: 'interview', date, with: [person] }
}

export function thanks(date: PlainDate, to: Recipient): SituationEvent {
  return contact(date, to, 'email', 'thanks')
}

/** A message left in writing or at the voicemail. */
export function contact(
  date: PlainDate,
  to: Recipient,
  channel: 'email' | 'voicemail',
  purpose: 'chase' | 'thanks'
): SituationEvent {
  return { kind: 'contact', date, to, channel, purpose, outcome: 'message-left' }
}

export function rang(date: PlainDate, to: Recipient, times?: number): SituationEvent {
  const ring = {
    kind: 'contact',
    date,
    to,
    channel: 'phone',
    purpose: 'chase',
    outcome: 'rang'
  } as const
  return times === undefined ? ring : { ...ring, times }
}

/** A contact as the row that the user fills in. */
export function row(day: PlainDate, to: Recipient, how: string, why: string) {
  return { day, to, how, why }
}
