/**
 * What they asked for, other irons in the fire, and how they wish to be contacted.
 *
 * Careful readings: a request of an unknown kind is for an answer, so that it comes first; which
 * of two jobs is preferred is this one when not known; a wish whose person is not known is dropped,
 * and one whose day is not known was there from the first meeting.
 */
import type { PlainDate } from '../../calendar/plain-date.ts'
import type { ContactWish, Requested, SituationEvent } from '../../situation/events.ts'
import type { AnswerView } from '../answer-view.ts'
import { namedContact } from './meeting-events.ts'

const requested: Readonly<Record<string, Requested>> = {
  papers: 'papers',
  'papers-in-part': 'papers',
  date: 'date',
  'call-back': 'call-back',
  'give-notice': 'give-notice'
}

export function requestEvents(view: AnswerView): readonly SituationEvent[] {
  const what = view.text('request', 'what')
  if (what === undefined) return []
  const by = view.date('request', 'by')
  return [
    {
      kind: 'request',
      date: view.date('request', 'date') ?? view.toldOn,
      from: view.recipient('request', 'from') ?? namedContact,
      what: requested[what] ?? 'answer',
      ...(by === undefined ? {} : { by }),
      ...(what === 'papers-in-part' ? { cannotMeet: true } : {})
    }
  ]
}

export function elsewhereEvents(view: AnswerView): readonly SituationEvent[] {
  const what = view.text('elsewhere', 'what')
  if (what !== 'offer' && what !== 'process') return []
  const deadline = view.date('elsewhere', 'deadline')
  const prefersThere = what === 'process' || view.text('elsewhere', 'prefer') === 'there'
  return [
    {
      kind: 'elsewhere',
      date: view.date('elsewhere', 'date') ?? view.toldOn,
      state: what,
      prefer: prefersThere ? 'there' : 'here',
      ...(deadline === undefined ? {} : { deadline })
    }
  ]
}

export function wishEvents(
  view: AnswerView,
  meeting: SituationEvent | undefined
): readonly SituationEvent[] {
  const date = view.date('wishes', 'date') ?? meeting?.date ?? view.toldOn
  return view.several('wishes', 'wishes').flatMap((wish) => wishOf(wish, view, date))
}

function wishOf(id: string, view: AnswerView, date: PlainDate): readonly SituationEvent[] {
  const wish = readWish(id, view)
  return wish === undefined ? [] : [{ kind: 'wish', date, wish }]
}

function readWish(id: string, view: AnswerView): ContactWish | undefined {
  if (id === 'no-calls' || id === 'email-only' || id === 'stop') return { kind: id }
  if (id !== 'only-through' && id !== 'not-to') return undefined
  const recipient = view.recipient('wishes', id === 'not-to' ? 'notTo' : 'through')
  return recipient === undefined ? undefined : { kind: id, recipient }
}
