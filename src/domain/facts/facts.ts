/**
 * Reduces what is known on a day to the named levels that the decision tables ask for.
 * One small function per table; nothing here decides anything.
 */
import { isInLull } from '../calendar/business-days.ts'
import { notTwiceInARow } from '../once-per.ts'
import type { FactsOf } from '../rules/decision-table.ts'
import type { deadlineTable } from '../rules/tables/deadline.ts'
import type { offerTable } from '../rules/tables/offer.ts'
import type { phaseTable } from '../rules/tables/phase.ts'
import type {
  askedToStopTable,
  closedTable,
  noteDueTable,
  owedTable,
  upcomingTable
} from '../rules/tables/short-phases.ts'
import type { startNearTable } from '../rules/tables/start-near.ts'
import type { waitingTable } from '../rules/tables/waiting.ts'
import { wasTriedByVoice } from './chases.ts'
import { elsewhereStateOf } from './elsewhere.ts'
import { type Known, strikeLevel } from './known.ts'
import {
  attemptLevel,
  mustReachLive,
  openQuestions,
  promiseStillRuns,
  startAhead,
  startReached
} from './live.ts'
import { kindNoteLevel, noteLevel, thanksAreDue } from './notes.ts'
import { endOf } from './offer-state.ts'
import { openRequest } from './open-request.ts'
import { turnOf } from './turn.ts'
import { callInvitation } from './wishes.ts'

type Facts<Table extends { readonly levels: Readonly<Record<string, readonly string[]>> }> =
  FactsOf<Table['levels']>

function interviewLevel(known: Known): 'none' | 'ahead' {
  return known.timeline.ahead.length > 0 ? 'ahead' : 'none'
}

/** How it ended, or `open`. Secured counts as ended while no question of the user's stands open. */
function closedLevel(known: Known): 'open' | 'refused' | 'left' | 'settled' {
  const end = endOf(known.timeline.past, known.timeline.ahead.length > 0)
  if (end.kind !== 'open') return end.kind
  if (openRequest(known) !== undefined) return 'open'
  const isQuiet = startReached(known) || openQuestions(known).length === 0
  return known.offer.secured && isQuiet ? 'settled' : 'open'
}

/** The facts of the first table. */
export const phaseFacts = notTwiceInARow((known: Known): Facts<typeof phaseTable> => {
  const offered = known.offer.grade !== 'none' && known.offer.grade !== 'hint'
  const other = elsewhereStateOf(known)
  return {
    asked: known.wishes.stop ? 'stop' : 'no',
    closed: closedLevel(known) === 'open' ? 'open' : 'closed',
    owed: owedLevel(known),
    live: mustReachLive(known) ? 'yes' : 'no',
    offer: offered ? 'made' : 'none',
    deadline: other.near ? 'near' : 'none',
    interview: interviewLevel(known),
    note: isNoteDue(known) ? 'due' : 'none'
  }
})

/** An open invitation to call outranks politeness. */
function isNoteDue(known: Known): boolean {
  const note = noteLevel(known)
  if (note === 'thank' && invitedLevel(known) === 'open') return false
  return note !== 'none'
}

export function askedToStopFacts(): Facts<typeof askedToStopTable> {
  return { asked: 'stop' }
}

export function closedFacts(known: Known): Facts<typeof closedTable> {
  const end = endOf(known.timeline.past, known.timeline.ahead.length > 0)
  if (end.kind === 'open') return { closed: 'settled', note: 'sent' }
  return { closed: end.kind, note: kindNoteLevel(known, end.on) }
}

/** With an offer on the table, an invitation to call is something that they wait for. */
function owesCall(known: Known): boolean {
  const { grade, secured } = known.offer
  const isOffered = grade !== 'none' && grade !== 'hint' && !secured
  return isOffered && invitedLevel(known) === 'open'
}

/** Whether they wait for something: a call can wait for office hours, a deadline until then cannot. */
function owedLevel(known: Known): 'something' | 'nothing' {
  const request = openRequest(known)
  if (request === undefined && !owesCall(known)) return 'nothing'
  const isCall = request === undefined || request.what === 'call-back'
  return isCall && known.officesClosed && endsBeforeOfficesOpen(known) ? 'nothing' : 'something'
}

/** Whether this is the last day for what another firm's deadline asks for. */
function endsBeforeOfficesOpen(known: Known): boolean {
  const { decideOn } = elsewhereStateOf(known)
  return pressingLevel(known) !== 'none' && decideOn !== null && decideOn <= known.day
}

export function owedFacts(known: Known): Facts<typeof owedTable> {
  return { owed: openRequest(known)?.what ?? 'call-back' }
}

export function startNearFacts(known: Known): Facts<typeof startNearTable> {
  return {
    attempt: attemptLevel(known),
    start: startAhead(known) !== null || awaitsDecision(known) ? 'ahead' : 'open',
    promised: promiseStillRuns(known) ? 'running' : 'none',
    calls: known.wishes.callsUnwelcome ? 'unwelcome' : 'allowed',
    other: pressingLevel(known),
    interview: interviewLevel(known)
  }
}

/** Whether another firm's deadline wants something done. */
function pressingLevel(known: Known): 'none' | 'deadline' | 'deadline-last' {
  const level = otherLevel(known)
  return level === 'prefers-there' ? 'none' : level
}

/** Whether a first chase would be a call: the quick pace, unless a wish or an earlier try forbids it. */
function firstLevel(known: Known): 'call' | 'write' {
  const { pace, wishes, strikes, recipient, timeline, unanswered, strikesElsewhere } = known
  if (pace.firstChase === 'write' || wishes.callsUnwelcome || strikes.byVoice) return 'write'
  const isTried = wasTriedByVoice(recipient, timeline.past, unanswered, strikesElsewhere)
  return isTried ? 'write' : 'call'
}

function offerLevel(known: Known): Facts<typeof offerTable>['offer'] {
  const { grade, accepted, answerBy } = known.offer
  if (grade === 'verbal') return accepted ? 'verbal-accepted' : 'verbal'
  if (accepted) return 'accepted'
  if (grade === 'firm') return 'firm'
  return answerBy !== null && answerBy >= known.day ? 'conditional-to-answer' : 'conditional'
}

function otherLevel(known: Known): Facts<typeof offerTable>['other'] {
  const other = elsewhereStateOf(known)
  if (other.prefer === 'there') {
    if (other.near) return 'deadline-last'
    return other.state === 'process' && !other.asked ? 'prefers-there' : 'none'
  }
  if (!other.near) return 'none'
  if (!other.asked) return 'deadline'
  return other.decideOn !== null && known.day >= other.decideOn ? 'deadline-last' : 'none'
}

/** A start day, a time that they named, or the day to answer another firm is still to come. */
function somethingIsAhead(known: Known): boolean {
  const { promise, day } = known
  const isTimeAhead = promise !== null && promise.over > day
  return startAhead(known) !== null || isTimeAhead || awaitsDecision(known)
}

/** Time was asked for at another firm, and the day to answer there has not come. */
function awaitsDecision(known: Known): boolean {
  const { state, prefer, asked, decideOn } = elsewhereStateOf(known)
  const isAsked = state === 'offer' && prefer === 'here' && asked
  return isAsked && decideOn !== null && decideOn > known.day
}

function chaseLevel(known: Known): Facts<typeof offerTable>['chase'] {
  const strikes = strikeLevel(known)
  const turn = turnOf(known).level
  if (strikes === 'two' || turn === 'lapsed') {
    return somethingIsAhead(known) ? 'spent-before-start' : 'spent'
  }
  if (strikes === 'none') return turn === 'yours' ? 'unasked-due' : 'unasked-waiting'
  return turn === 'yours' ? 'asked-due' : 'asked-waiting'
}

/** Whether a spoken offer's letter is to be waited for: they named a day, or nothing may be sent now. */
function letterLevel(known: Known): 'none' | 'running' {
  if (known.offer.grade !== 'verbal') return 'none'
  const { promise, day, wishes, recipient } = known
  const named = promise?.about === 'letter' && promise.over > day
  return named || isInLull(day) || wishes.waitUntil !== null || recipient === null
    ? 'running'
    : 'none'
}

export function offerFacts(known: Known): Facts<typeof offerTable> {
  return {
    offer: offerLevel(known),
    other: otherLevel(known),
    chase: chaseLevel(known),
    letter: letterLevel(known),
    first: firstLevel(known),
    interview: interviewLevel(known)
  }
}

export function deadlineFacts(known: Known): Facts<typeof deadlineTable> {
  const other = elsewhereStateOf(known)
  return {
    prefer: other.prefer,
    asked: other.asked ? 'yes' : 'no',
    day: other.decideOn !== null && known.day >= other.decideOn ? 'last' : 'before',
    interview: interviewLevel(known)
  }
}

/** Whether they asked to be called: by now, or on a day to come. Nobody calls during the lull. */
function invitedLevel(known: Known): 'no' | 'pending' | 'open' {
  const invitation = callInvitation(known.timeline.past)
  if (invitation === null) return 'no'
  return invitation.from > known.day || isInLull(known.day) ? 'pending' : 'open'
}

export function upcomingFacts(known: Known): Facts<typeof upcomingTable> {
  return {
    thanks: thanksAreDue(known) ? 'due' : 'none',
    invited: invitedLevel(known) === 'open' ? 'open' : 'no'
  }
}

export function noteDueFacts(known: Known): Facts<typeof noteDueTable> {
  const note = noteLevel(known)
  return { note: note === 'none' ? 'thank' : note }
}

export function waitingFacts(known: Known): Facts<typeof waitingTable> {
  return {
    turn: turnOf(known).level,
    strikes: strikeLevel(known),
    invited: invitedLevel(known),
    first: firstLevel(known)
  }
}
