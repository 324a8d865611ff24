/** Reads a calendar file with another program's parser, as a calendar would. */
import ICAL from 'ical.js'

export interface ReadEvent {
  readonly uid: string
  readonly sequence: number
  readonly start: string
  readonly end: string
  /** Whether both are days, without a time. */
  readonly isAllDay: boolean
  readonly title: string
  readonly description: string
  readonly status: string
  /** Hours after the start of the day at which it rings. */
  readonly alarmHours: readonly number[]
  readonly properties: readonly string[]
  readonly parts: readonly string[]
}

export interface ReadCalendar {
  readonly properties: readonly string[]
  readonly events: readonly ReadEvent[]
}

export function readCalendarFile(text: string): ReadCalendar {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return {
    properties: namesOf(calendar),
    events: calendar.getAllSubcomponents().map(readEvent)
  }
}

function readEvent(component: InstanceType<typeof ICAL.Component>): ReadEvent {
  const event = new ICAL.Event(component)
  const alarms = component.getAllSubcomponents('valarm')
  return {
    uid: event.uid,
    sequence: Number(event.sequence),
    start: event.startDate.toString(),
    end: event.endDate.toString(),
    isAllDay: event.startDate.isDate && event.endDate.isDate,
    title: event.summary,
    description: event.description ?? '',
    status: String(component.getFirstPropertyValue('status')),
    alarmHours: alarms.map((alarm) => {
      const trigger = alarm.getFirstPropertyValue('trigger')
      return trigger instanceof ICAL.Duration ? trigger.toSeconds() / 3600 : Number.NaN
    }),
    properties: namesOf(component),
    parts: component.getAllSubcomponents().map(({ name }) => name)
  }
}

function namesOf(component: InstanceType<typeof ICAL.Component>): readonly string[] {
  return component.getAllProperties().map(({ name }) => name)
}

/** The lines of the file as bytes count them. */
export function octetsOfLines(text: string): readonly number[] {
  const encoder = new TextEncoder()
  return text.split('\r\n').map((line) => encoder.encode(line).length)
}
