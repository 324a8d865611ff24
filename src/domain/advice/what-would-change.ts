/**
 * The nearest different answers by one change: time passes, they do something, or the user has
 * news. Each is what the same rules say of the changed timeline; none is a thing to claim.
 */
import { advise } from '../advise.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import type { Known } from '../facts/known.ts'
import { assumedEvents, type Knowledge } from '../plan/forecast.ts'
import type { Situation } from '../situation/situation.ts'
import type { Advice, Task } from './advice.ts'
import type { Moment } from './advice-day.ts'
import { type Occasion, possibleChanges, whoWouldSpeak } from './possible-changes.ts'
import { knownFor, tellVerdict } from './tell.ts'

export type ChangeGroup = 'time' | 'they' | 'you'

export interface Change {
  readonly id: string
  readonly group: ChangeGroup
  /** The day on which it would be so. */
  readonly date: PlainDate
  /** The changed timeline, and the moment at which the advice was asked for anew. */
  readonly situation: Situation
  readonly moment: Moment
  /** What the same rules say then. Its plan goes no further than its first task. */
  readonly advice: Advice
}

type Candidate = Omit<Change, 'advice'>

const groups: readonly ChangeGroup[] = ['time', 'they', 'you']
const mostShown = 3

/** At most three changes, nearest first: one of each group, or more of one where a group has none. */
export function whatWouldChange(
  situation: Situation,
  moment: Moment,
  knowledge: Knowledge,
  advice: Advice = advise(situation, moment, knowledge),
  known: Known = knownFor(situation, moment, knowledge)
): readonly Change[] {
  const isDifferent = (change: Candidate): boolean =>
    tellVerdict(change.situation, change.moment, knowledge) !== advice.verdict
  const candidates = [
    ...afterWaiting(situation, advice, known),
    ...afterAnEvent(situation, moment, advice, known)
  ]
  return chosenOf(candidates, isDifferent)
    .toSorted((left, right) => (left.date < right.date ? -1 : left.date > right.date ? 1 : 0))
    .map((change) => ({
      ...change,
      advice: advise(change.situation, change.moment, knowledge, 'headline')
    }))
}

/** The first of each group that differs; then, while fewer than three, the next ones in order. */
function chosenOf(
  candidates: readonly Candidate[],
  isDifferent: (change: Candidate) => boolean
): readonly Candidate[] {
  const first = groups.flatMap((group) => {
    const found = candidates.find((change) => change.group === group && isDifferent(change))
    return found === undefined ? [] : [found]
  })
  const chosen = [...first]
  for (const change of candidates) {
    if (chosen.length >= mostShown) return chosen
    if (change.group !== 'time' && !chosen.includes(change) && isDifferent(change)) {
      chosen.push(change)
    }
  }
  return chosen
}

/** Days of the plan on which, if nothing has come, something else is to be done. */
function afterWaiting(situation: Situation, advice: Advice, known: Known): readonly Candidate[] {
  if (advice.phase === 'closed') return []
  const { tasks } = advice.plan
  const interview = known.timeline.ahead[0]?.date
  const from = advice.verdict === 'wait' ? advice.asOf : (advice.day ?? advice.asOf)
  return tasks
    .filter((task) => task.date > from && task.verdict !== advice.verdict)
    .flatMap(({ date }) => {
      const done = tasks.filter((task) => task.date < date)
      const id = interview !== undefined && interview < date ? 'after-interview' : 'time'
      return done.some(isDecision) ? [] : [{ id, ...waitingUntil(date, done, situation) }]
    })
}

/** What the plan only assumes about the user's own decisions is no passing of time. */
function isDecision({ kind }: Task): boolean {
  return kind === 'decide' || kind === 'take-other'
}

function waitingUntil(
  date: PlainDate,
  done: readonly Task[],
  situation: Situation
): Omit<Candidate, 'id'> {
  const events = [...situation.events, ...assumedEvents(done)]
  return {
    group: 'time',
    date,
    situation: { ...situation, events },
    moment: { today: date, afterHours: false }
  }
}

function afterAnEvent(
  situation: Situation,
  moment: Moment,
  advice: Advice,
  known: Known
): readonly Candidate[] {
  const { asOf, phase } = advice
  const then = asOf === moment.today ? moment : { today: asOf, afterHours: false }
  const occasion: Occasion = { known, phase, day: asOf, who: whoWouldSpeak(known) }
  return possibleChanges
    .filter(({ fits }) => fits(occasion))
    .map(({ id, group, event }) => ({
      id,
      group,
      date: asOf,
      situation: { ...situation, events: [...situation.events, event(occasion)] },
      moment: then
    }))
}
