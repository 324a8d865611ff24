/**
 * From answers to a situation: a pure mapping, and the problems that stand in its way.
 *
 * Only answers that are asked and in sight count. "I don't know" is read the careful way; each
 * file in events/ says how. The country stands at US when it is not known, the sector at unknown.
 */
import { type Country, isCountry } from '../calendar/holidays.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import type { SituationEvent } from '../situation/events.ts'
import { type Sector, type Situation, sectors } from '../situation/situation.ts'
import { type AnswerView, viewAnswers } from './answer-view.ts'
import type { Answers } from './answers.ts'
import { contactEvents } from './events/contact-events.ts'
import { meetingEvents } from './events/meeting-events.ts'
import { offerEvents } from './events/offer-events.ts'
import { elsewhereEvents, requestEvents, wishEvents } from './events/other-events.ts'
import { replyEvents } from './events/reply-events.ts'
import { saidEvents } from './events/said-events.ts'
import { none } from './field.ts'
import type { Problem } from './problem.ts'
import { findProblems } from './problems.ts'

/** A situation, and what is wrong with the answers it was made from. */
export interface ReadSituation {
  readonly situation: Situation
  readonly problems: readonly Problem[]
}

/** `toldOn` is the day on which the answers were given; it stands for a day not known. */
export function situationOf(
  answers: Answers,
  today: PlainDate,
  toldOn: PlainDate = today
): ReadSituation {
  return {
    situation: tellSituation(answers, toldOn),
    problems: findProblems(answers, today, toldOn)
  }
}

/** The situation alone, for answers that are known to be without problems. */
export function tellSituation(answers: Answers, toldOn: PlainDate): Situation {
  const view = viewAnswers(answers, toldOn)
  return { ...placeOf(view), events: eventsOf(view), turnedDown: turnedDown(view) }
}

function eventsOf(view: AnswerView): readonly SituationEvent[] {
  const met = [...meetingEvents(view), ...offerEvents(view)]
  const meeting = met.findLast((event) => event.kind === 'interview') ?? met[0]
  const contacts = contactEvents(view)
  return [
    ...met,
    ...saidEvents(view, meeting),
    ...contacts,
    ...replyEvents(view, contacts),
    ...requestEvents(view),
    ...elsewhereEvents(view),
    ...wishEvents(view, meeting)
  ]
}

function placeOf(view: AnswerView): {
  readonly country: Country
  readonly region?: string
  readonly sector: Sector
} {
  const country = view.text('place', 'country') ?? ''
  const region = view.text('place', 'region')
  const sector = sectors.find((known) => known === view.text('place', 'sector')) ?? 'unknown'
  if (!isCountry(country)) return { country: 'US', sector }
  return region === undefined || region === none || region === 'unknown'
    ? { country, sector }
    : { country, region, sector }
}

const turnedDownCounts: Readonly<Record<string, number>> = { one: 1, two: 2, more: 3 }

function turnedDown(view: AnswerView): number {
  return turnedDownCounts[view.text('also', 'turnedDown') ?? ''] ?? 0
}
