/** Which conditions of the vocabulary hold for a situation on a day. */
import type { PlainDate } from '../calendar/plain-date.ts'
import { staffedRoundTheClock } from '../rules/paces.ts'
import type { OfferGrade, SituationEvent } from '../situation/events.ts'
import type { Situation } from '../situation/situation.ts'
import { eventsOf, newestOf, type Timeline } from '../situation/timeline.ts'
import { asksOf, calledAnyoneAgain, callsOf, countRings } from './past-contacts.ts'
import { namedStart, standingPromise } from './situation-days.ts'
import { endOfSpokenTime } from './spoken-time.ts'
import type { AdviceCondition } from './vocabulary.ts'

type Choices = Readonly<Partial<Record<AdviceCondition, boolean>>>

/** Everything that the events and the circumstances decide. */
export function conditionsOf(
  situation: Situation,
  timeline: Timeline,
  day: PlainDate
): readonly string[] {
  const { past } = timeline
  const { sector, country } = situation
  const choices: Choices = {
    ...saidToUser(past, day),
    ...wished(past, situation),
    ...doneByUser(past),
    ...offered(past, day),
    ...ended(past),
    'round-the-clock': staffedRoundTheClock.includes(sector),
    'slow-sector': sector === 'government' || sector === 'university',
    'country-US': country === 'US'
  }
  return [...chosen(choices), `sector-${sector}`]
}

/** The names of the choices that are true. */
export function chosen(choices: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.keys(choices).filter((name) => choices[name] === true)
}

function saidToUser(past: readonly SituationEvent[], day: PlainDate): Choices {
  const promise = standingPromise(past)
  const end = promise === undefined ? undefined : endOfSpokenTime(promise)
  return {
    'promise-passed': end !== undefined && end < day,
    'said-soon': promise?.time.kind === 'soon',
    'cannot-meet': newestOf(past, 'request')?.cannotMeet === true,
    'on-hold': newestOf(past, 'reply')?.says.kind === 'on-hold',
    elsewhere: newestOf(past, 'elsewhere') !== undefined
  }
}

/** What they asked for, here or about another application. */
function wished(past: readonly SituationEvent[], { wishesElsewhere = [] }: Situation): Choices {
  const here = eventsOf(past, 'wish').map(({ wish }) => wish.kind)
  const isAskedThere = wishesElsewhere.some(({ wish }) => wish.kind === 'stop')
  return {
    'wish-stop': here.includes('stop') || isAskedThere,
    'stop-elsewhere': isAskedThere && !here.includes('stop'),
    'wish-wait-until': here.includes('wait-until')
  }
}

function doneByUser(past: readonly SituationEvent[]): Choices {
  const asks = asksOf(past)
  const calls = callsOf(past)
  const rings = countRings(past)
  const isAgain = calledAnyoneAgain(calls)
  return {
    thanked: eventsOf(past, 'contact').some(({ purpose }) => purpose === 'thanks'),
    called: calls.length > 0,
    'one-call-each': calls.length > 0 && !isAgain,
    'called-again': isAgain,
    wrote: asks.some(({ channel }) => channel !== 'phone' && channel !== 'voicemail'),
    rang: rings > 0,
    'rang-often': rings >= 5
  }
}

function offered(past: readonly SituationEvent[], day: PlainDate): Choices {
  const grade: OfferGrade | undefined = newestOf(past, 'offer')?.grade
  const start = namedStart(eventsOf(past, 'offer'))
  const checks = eventsOf(past, 'checks').map(({ state }) => state)
  return {
    'in-writing': grade === 'conditional' || grade === 'firm',
    hint: grade === 'hint',
    verbal: grade === 'verbal',
    conditional: grade === 'conditional',
    firm: grade === 'firm',
    'start-passed': start !== undefined && start < day,
    'checks-done': checks.length > 0,
    'checks-cleared': checks.includes('cleared')
  }
}

function ended(past: readonly SituationEvent[]): Choices {
  return {
    accepted: newestOf(past, 'accepted') !== undefined,
    declined: newestOf(past, 'declined') !== undefined,
    withdrew: newestOf(past, 'withdrew') !== undefined,
    refused: newestOf(past, 'refusal') !== undefined,
    filled: eventsOf(past, 'reply').some(({ says }) => says.kind === 'filled')
  }
}
