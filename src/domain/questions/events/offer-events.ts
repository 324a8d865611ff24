/**
 * What was offered, and how far it got.
 *
 * Careful readings: an offer of a kind not known is a hint. A hint was spoken in a talk, so it
 * brings an interview held on its day. A day not known is that of the check, but not after the
 * first message since. Checks not known are open; an answer not known was not given.
 */

import type { PlainDate } from '../../calendar/plain-date.ts'
import type { Decision, Offer, OfferGrade, SituationEvent } from '../../situation/events.ts'
import type { AnswerView } from '../answer-view.ts'
import { namedContact, notAfterContacts } from './meeting-events.ts'

const grades: Readonly<Record<string, OfferGrade>> = {
  verbal: 'verbal',
  conditional: 'conditional',
  firm: 'firm'
}

export function offerEvents(view: AnswerView): readonly SituationEvent[] {
  const stage = view.text('stage', 'stage')
  if (stage !== 'offered' && stage !== 'have-it') return []
  const offer = readOffer(view)
  if (offer.grade === 'hint') return [heardAt(offer, view.toldOn), offer]
  return [offer, ...decisionEvents(view, offer.date), ...checksEvents(view, offer.date)]
}

function readOffer(view: AnswerView): Offer {
  const start = view.date('offer', 'start')
  const answerBy = view.date('offer-state', 'answerBy')
  return {
    kind: 'offer',
    date: view.date('offer', 'date') ?? notAfterContacts(view, view.toldOn),
    from: view.recipient('offer', 'from') ?? namedContact,
    grade: grades[view.text('offer', 'how') ?? ''] ?? 'hint',
    ...(start === undefined ? {} : { start }),
    ...(answerBy === undefined ? {} : { answerBy })
  }
}

function heardAt(offer: Offer, toldOn: PlainDate): SituationEvent {
  const held = offer.date === toldOn
  return {
    kind: 'interview',
    date: offer.date,
    with: [offer.from],
    ...(held ? { held } : {})
  }
}

function decisionEvents(view: AnswerView, offered: PlainDate): readonly Decision[] {
  const answered = view.text('offer-state', 'answered')
  if (answered !== 'accepted' && answered !== 'declined') return []
  return [{ kind: answered, date: view.date('offer-state', 'answeredOn') ?? offered }]
}

function checksEvents(view: AnswerView, offered: PlainDate): readonly SituationEvent[] {
  const state = view.text('offer-state', 'checks')
  if (state !== 'done' && state !== 'cleared') return []
  const date =
    view.date('offer-state', 'checksOn') ?? view.date('offer-state', 'answeredOn') ?? offered
  return [{ kind: 'checks', date, state }]
}
