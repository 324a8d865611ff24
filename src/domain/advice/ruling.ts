/**
 * The ruling for one day: facts, phase, verdict, and the tasks it asks for with their day,
 * channel and recipient. Looks at this day only; the forecast looks ahead.
 */
import { addBusinessDays } from '../calendar/business-days.ts'
import { laterOf, type PlainDate, weekdayOf } from '../calendar/plain-date.ts'
import { businessDayOnOrBefore, elsewhereStateOf } from '../facts/elsewhere.ts'
import {
  askedToStopFacts,
  closedFacts,
  deadlineFacts,
  noteDueFacts,
  offerFacts,
  owedFacts,
  phaseFacts,
  startNearFacts,
  upcomingFacts,
  waitingFacts
} from '../facts/facts.ts'
import { type Known, strikeLevel } from '../facts/known.ts'
import { openRequest } from '../facts/open-request.ts'
import { redirectedOn, turnOf } from '../facts/turn.ts'
import { decide } from '../rules/evaluate.ts'
import { nearDays } from '../rules/paces.ts'
import type { RuleBook } from '../rules/tables/index.ts'
import { channelOfVerdict, taskRows } from '../rules/tables/tasks.ts'
import { eventsOf, newestOf } from '../situation/timeline.ts'
import { addresseeOf } from './addressee.ts'
import type { Task, TaskKind } from './advice.ts'
import type { Phase, Verdict } from './verdicts.ts'

/** A day's ruling before the forecast has said what a wait leads to. */
export interface DayRuling {
  readonly phase: Phase
  readonly phaseRule: string
  readonly rule: string
  readonly verdict: Verdict
  readonly tested: readonly string[]
  readonly tasks: readonly Task[]
}

type FactsOfPhase = (known: Known) => Readonly<Record<string, string>>

/** The facts of each phase's table on a known day. */
export const factsOfPhase: Readonly<Record<Phase, FactsOfPhase>> = {
  'asked-to-stop': askedToStopFacts,
  closed: closedFacts,
  owed: owedFacts,
  'start-near': startNearFacts,
  offer: offerFacts,
  deadline: deadlineFacts,
  upcoming: upcomingFacts,
  'note-due': noteDueFacts,
  waiting: waitingFacts
}

/** What decides between tasks of one verdict, where the verdict alone does not. */
function detailOf(known: Known, phase: Phase, facts: Readonly<Record<string, string>>): string {
  const { past } = known.timeline
  switch (phase) {
    case 'owed':
      return openRequest(known)?.cannotMeet === true ? 'part' : (facts.owed ?? '')
    case 'closed':
      return newestOf(past, 'refusal') === undefined ? 'filled' : ''
    case 'start-near':
      return elsewhereStateOf(known).prefer
    case 'offer':
      if (facts.offer === 'firm' || facts.offer === 'conditional-to-answer') return 'own-offer'
      if (facts.other === 'deadline-last') return elsewhereStateOf(known).prefer
      return strikeLevel(known) === 'none' ? '' : 'asked'
    case 'deadline':
      return facts.prefer ?? ''
    case 'note-due':
      return facts.note ?? ''
    case 'waiting':
      if (facts.invited === 'open') return 'invited'
      if (redirectedOn(known) !== null) return 'redirected'
      return newestOf(past, 'interview') === undefined && newestOf(past, 'talk') !== undefined
        ? 'only-talked'
        : ''
    default:
      return ''
  }
}

function kindsOf(phase: Phase, verdict: Verdict, detail: string): readonly TaskKind[] {
  const row = taskRows.find(
    (row) =>
      row.phase === phase &&
      row.verdict === verdict &&
      (row.detail === undefined || row.detail === detail)
  )
  return row?.tasks ?? []
}

/** The business day by which the user's own offer is to be answered. */
function answerDay(known: Known): PlainDate {
  const { answerBy } = known.offer
  const { calendar, day, timeline } = known
  if (answerBy === null) {
    const made = newestOf(timeline.past, 'offer')?.date ?? day
    return laterOf(day, addBusinessDays(calendar, made, nearDays))
  }
  return laterOf(day, businessDayOnOrBefore(calendar, answerBy))
}

/** The day of a task, or null when it may not be sent in time. */
function dayOf(kind: TaskKind, known: Known): PlainDate | null {
  const { day } = known
  switch (kind) {
    case 'decide':
      return answerDay(known)
    case 'decide-other':
    case 'take-other':
      return laterOf(day, elsewhereStateOf(known).decideOn ?? day)
    case 'tell-deadline':
      return newsDay(known)
    default:
      return day
  }
}

/**
 * News of a deadline goes at once, but leaves the gap after a chase, and counts as the second. None
 * goes when that gap ends after the day to decide; an unknown day is taken as if asked for today.
 */
function newsDay(known: Known): PlainDate | null {
  if (strikeLevel(known) === 'two' || known.recipient === null) return null
  const { day, wishes, calendar } = known
  const turn = turnOf(known)
  const isHeld = wishes.waitUntil !== null
  const from = turn.level === 'gap' || isHeld ? turn.due : day
  const decideOn = elsewhereStateOf(known).decideOn ?? addBusinessDays(calendar, day, nearDays)
  return from > decideOn ? null : from
}

/** What tells a task from an earlier one of its kind: its interview, its day, or how many went before. */
function occasionOf(kind: TaskKind, date: PlainDate, known: Known): string {
  const { past, ahead } = known.timeline
  if (kind === 'prepare') return ahead[0]?.date ?? date
  if (kind === 'decide' || kind === 'decide-other' || kind === 'take-other') return date
  return String(eventsOf(past, 'contact').length)
}

function taskOf(kind: TaskKind, verdict: Verdict, known: Known): readonly Task[] {
  const date = dayOf(kind, known)
  if (date === null) return []
  const recipient = addresseeOf(kind, known)
  const isMessage = !['prepare', 'decide-other', 'take-other'].includes(kind)
  return [
    {
      id: `${kind}:${recipient ?? 'self'}:${occasionOf(kind, date, known)}`,
      kind,
      date,
      verdict,
      channel: isMessage ? channelOfVerdict[verdict] : 'none',
      recipient,
      beforeNoon: isMessage && weekdayOf(date) === 5 && !isTooLate(known, date)
    }
  ]
}

/** What cannot wait may be sent after hours: then noon is over. */
function isTooLate({ officesClosed, day }: Known, date: PlainDate): boolean {
  return officesClosed && date === day
}

/** What the tables rule on the known day. */
export function ruleOn(known: Known, book: RuleBook): DayRuling {
  const phaseRule = decide(book.phase, phaseFacts(known))
  const phase = phaseRule.outcome
  const facts = factsOfPhase[phase](known)
  const rule = decide(book.verdictOf[phase], facts)
  const verdict = rule.outcome
  const kinds = kindsOf(phase, verdict, detailOf(known, phase, facts))
  return {
    phase,
    phaseRule: phaseRule.id,
    rule: rule.id,
    verdict,
    tested: Object.keys(rule.when).map((fact) => `${fact}=${facts[fact] ?? ''}`),
    tasks: kinds.flatMap((kind) => taskOf(kind, verdict, known))
  }
}
