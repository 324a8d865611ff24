/** What happened, in the user's terms: full stops of the line, and the rows of "who said what". */
import type { HappenedText } from '../advice/advice-text.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import type { Recipient, SituationEvent } from '../situation/events.ts'
import { eventsOf, sortEvents, timelineOn } from '../situation/timeline.ts'
import { conditionsOfEvent, peopleOf } from './event-conditions.ts'
import { type Known, sayPassage } from './fill.ts'
import { formatDay } from './format-day.ts'
import type { Subject } from './known.ts'
import { atStart, nameRecipient } from './name-recipient.ts'
import { saySpokenTime } from './spoken-time.ts'

/** Everything up to today, in order. What they said in an interview stands beside that interview. */
export function describeHappened(subject: Subject): readonly HappenedText[] {
  const { past } = timelineOn(sortEvents(subject.situation.events), subject.advice.today)
  return past
    .filter((event) => meetingOf(event, past) === undefined && !isToldByTime(event, past))
    .map((event) => {
      const own = describeEvent(subject, event, past)
      const heard = past.filter((other) => meetingOf(other, past) === event)
      const said = [...eventsOf(heard, 'said'), ...eventsOf(heard, 'offer')]
      const details = said.map((other) => describeEvent(subject, other, past).detail)
      return { ...own, detail: joinSentences([own.detail, ...details]) }
    })
}

/** The interviews still to come, as long as the plan reaches them. */
export function describeAhead(subject: Subject): readonly HappenedText[] {
  const { advice, situation } = subject
  if (['closed', 'asked-to-stop'].includes(advice.phase)) return []
  const { past, ahead } = timelineOn(sortEvents(situation.events), advice.today)
  return ahead
    .filter(({ date }) => date <= advice.plan.lastDay)
    .map((interview) => describeEvent(subject, interview, past))
}

/** One event by itself, as of today: what was said in a meeting is not told with the meeting. */
export function describeOne(subject: Subject, event: SituationEvent): HappenedText {
  const { past } = timelineOn(sortEvents(subject.situation.events), subject.advice.today)
  return describeEvent(subject, event, past)
}

/** One text as it stands; several as sentences. */
function joinSentences(texts: readonly string[]): string {
  const spoken = texts.filter((text) => text !== '')
  if (spoken.length < 2) return spoken.join('')
  return spoken
    .map((text) => (/[.”?]$/.test(text) ? text.replace(/”$/, '”.') : `${text}.`))
    .join(' ')
}

/** "No news yet, you hear by Friday" is one word of theirs: the day tells all of it. */
function isToldByTime(event: SituationEvent, past: readonly SituationEvent[]): boolean {
  if (event.kind !== 'reply' || event.says.kind !== 'no-news') return false
  return eventsOf(past, 'said').some(({ by, date }) => by === event.from && date === event.date)
}

/** The interview or talk in which this was said, if there was one on that day. */
function meetingOf(
  event: SituationEvent,
  past: readonly SituationEvent[]
): SituationEvent | undefined {
  const isWord = event.kind === 'said' || (event.kind === 'offer' && event.grade === 'hint')
  if (!isWord) return undefined
  return past.find(
    ({ kind, date }) => date === event.date && (kind === 'interview' || kind === 'talk')
  )
}

function describeEvent(
  subject: Subject,
  event: SituationEvent,
  past: readonly SituationEvent[]
): HappenedText {
  const { title, detail, who } = subject.wording.happened[event.kind]
  const known = knownOfEvent(subject, event, past)
  return {
    date: event.date,
    title: sayPassage(title, known),
    detail: sayPassage(detail, known),
    who: sayPassage(who, known)
  }
}

function knownOfEvent(
  { wording, names }: Subject,
  event: SituationEvent,
  past: readonly SituationEvent[]
): Known {
  const name = (who: Recipient) => nameRecipient(who, wording, names)
  const people = peopleOf(event).map(name)
  const recipient = listNames(people, wording.pieces.and) || wording.recipients.nobody
  const other = otherOf(event)
  const time = event.kind === 'said' ? saySpokenTime(event.time, wording.pieces) : undefined
  const times = event.kind === 'contact' ? event.times : undefined
  return {
    holds: new Set(conditionsOfEvent(event, past)),
    values: {
      recipient,
      Recipient: atStart(recipient),
      time,
      times: times === undefined ? undefined : String(times),
      other: other === undefined ? undefined : name(other),
      ...daysOfEvent(event)
    }
  }
}

function listNames(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and} ${last}`
}

/** The second person that an event names, beside the one it came from. */
function otherOf(event: SituationEvent): Recipient | undefined {
  switch (event.kind) {
    case 'said':
      return event.through
    case 'reply':
      return event.says.kind === 'ask-other' ? event.says.recipient : undefined
    case 'wish':
      return 'recipient' in event.wish ? event.wish.recipient : undefined
    default:
      return undefined
  }
}

function daysOfEvent(event: SituationEvent): Known['values'] {
  const shown = (date: PlainDate | undefined) => (date === undefined ? undefined : formatDay(date))
  switch (event.kind) {
    case 'offer':
      return { start: shown(event.start), answerBy: shown(event.answerBy) }
    case 'request':
      return { requestBy: shown(event.by) }
    case 'elsewhere':
      return { deadline: shown(event.deadline) }
    case 'away':
      return { until: shown(event.until) }
    case 'wish':
      return { until: event.wish.kind === 'wait-until' ? shown(event.wish.until) : undefined }
    default:
      return {}
  }
}
