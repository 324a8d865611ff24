/**
 * What brought the user and the employer together: interviews, a talk, a missed or cancelled
 * appointment, a refusal, a withdrawal.
 *
 * Careful readings: an interview whose day is not known was a week before the check, so that
 * the wait still runs, but not after the user's first message since; one still to come is a
 * week ahead. Whoever is not known is the contact named in the invitation.
 */
import { addDays, earlierOf, type PlainDate } from '../../calendar/plain-date.ts'
import type { Interview, Recipient, SituationEvent } from '../../situation/events.ts'
import { type AnswerView, readDate } from '../answer-view.ts'

/** The person who stands in for one not known. */
export const namedContact: Recipient = 'invitation'

const week = 7

export function meetingEvents(view: AnswerView): readonly SituationEvent[] {
  switch (view.text('stage', 'stage')) {
    case 'talked':
      return [talkEvent(view)]
    case 'cancelled':
      return [{ kind: 'cancelled-interview', date: view.date('cancelled', 'date') ?? view.toldOn }]
    case 'missed':
      return [
        {
          kind: 'missed-appointment',
          date: view.date('missed', 'date') ?? view.toldOn,
          by: view.recipient('missed', 'by') ?? namedContact
        }
      ]
    case 'withdrew':
      return [{ kind: 'withdrew', date: view.date('withdrawal', 'date') ?? view.toldOn }]
    case 'refused':
      return [...interviewEvents(view), refusalEvent(view)]
    case 'offered':
    case 'have-it':
      return []
    default:
      return interviewEvents(view)
  }
}

function talkEvent(view: AnswerView): SituationEvent {
  return {
    kind: 'talk',
    date: view.date('talk', 'date') ?? notAfterContacts(view, addDays(view.toldOn, -week)),
    with: view.recipient('talk', 'with') ?? namedContact
  }
}

function refusalEvent(view: AnswerView): SituationEvent {
  return {
    kind: 'refusal',
    date: view.date('refusal', 'date') ?? view.toldOn,
    from: view.recipient('refusal', 'from') ?? namedContact
  }
}

function interviewEvents(view: AnswerView): readonly SituationEvent[] {
  const isAhead = view.text('stage', 'stage') === 'ahead'
  const earlier = view.date('interview', 'earlier')
  const date = view.date('interview', 'date') ?? unknownDay(view, isAhead, earlier !== undefined)
  const earlierWith = view.recipient('interview', 'earlierWith') ?? namedContact
  return [
    ...(earlier === undefined ? [] : [interview(earlier, earlierWith, true)]),
    interview(date, view.recipient('interview', 'with') ?? namedContact, !isAhead, view.toldOn)
  ]
}

function unknownDay(view: AnswerView, isAhead: boolean, hasEarlier: boolean): PlainDate {
  if (isAhead) return addDays(view.toldOn, week)
  const aWeekAgo = addDays(view.toldOn, -week)
  return hasEarlier ? aWeekAgo : notAfterContacts(view, aWeekAgo)
}

/** A day that is not known, but lies before what the user has done since. */
export function notAfterContacts(view: AnswerView, day: PlainDate): PlainDate {
  const since = view.rows('contacts', 'rows').map((row) => readDate(row.day))
  return since.filter((one) => one !== undefined).reduce(earlierOf, day)
}

/** An interview of today counts as held when the user says that they are waiting after it. */
function interview(
  date: PlainDate,
  person: Recipient,
  isOver: boolean,
  toldOn?: PlainDate
): Interview {
  const held = isOver && date === toldOn
  return { kind: 'interview', date, with: [person], ...(held ? { held } : {}) }
}
