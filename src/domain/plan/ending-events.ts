/** What is recorded when the user says how an application ended: the job is theirs, or they withdrew. */
import type { PlainDate } from '../calendar/plain-date.ts'
import { offerStateOf } from '../facts/offer-state.ts'
import { interviewLeader, offerMaker } from '../facts/recipient.ts'
import type { SituationEvent } from '../situation/events.ts'
import type { Situation } from '../situation/situation.ts'
import { sortEvents, timelineOn } from '../situation/timeline.ts'

export type Ending = 'got-it' | 'withdrew'

/** Only what is not on the timeline yet. `got-it` means in writing, nothing open, and accepted. */
export function endingEvents(
  situation: Situation,
  ending: Ending,
  today: PlainDate
): readonly SituationEvent[] {
  if (ending === 'withdrew') return [{ kind: 'withdrew', date: today }]
  const timeline = timelineOn(sortEvents(situation.events), today)
  const offer = offerStateOf(timeline.past)
  const isFirm = offer.grade === 'firm' || (offer.grade === 'conditional' && offer.cleared)
  const from = offerMaker(timeline.past) ?? interviewLeader(timeline) ?? 'hr'
  const events: SituationEvent[] = []
  if (!isFirm) events.push({ kind: 'offer', date: today, from, grade: 'firm' })
  if (!offer.accepted || !isFirm) events.push({ kind: 'accepted', date: today })
  return events
}

/** How the events of a log say that it ended, and on which day; undefined while it goes on. */
export function endingIn(
  logged: readonly SituationEvent[]
): { readonly ending: Ending; readonly on: PlainDate } | undefined {
  const end = logged.findLast(({ kind }) => kind === 'accepted' || kind === 'withdrew')
  if (end === undefined) return undefined
  if (end.kind === 'withdrew') return { ending: 'withdrew', on: end.date }
  return offerStateOf(logged).secured ? { ending: 'got-it', on: end.date } : undefined
}
