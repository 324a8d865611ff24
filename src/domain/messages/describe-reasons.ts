/**
 * Reasons in words: one sentence for each fact that the rules tested and that is true of this
 * user today, with the days and people of this user. A fact without a sentence says nothing.
 */
import type { Explanation } from '../advice/explain.ts'
import type { Grounds } from '../advice/reason-grounds.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import { type Known, sayPassage } from './fill.ts'
import { formatDay } from './format-day.ts'
import type { Subject } from './known.ts'
import { nameRecipient } from './name-recipient.ts'
import type { Values } from './situation-days.ts'
import { sayCount, saySpokenTime } from './spoken-time.ts'
import type { CoreWords, Pieces } from './words.ts'

/** The sentences, in the order of telling, none of them twice. */
export function describeReasons(
  subject: Subject,
  known: Known,
  { reasons }: Pick<CoreWords, 'reasons'>,
  explanation: Explanation | undefined
): readonly string[] {
  const atoms = explanation?.atoms ?? subject.advice.tested
  const grounded = explanation === undefined ? known : onGrounds(subject, known, explanation)
  const sentences = atoms.map((atom) => {
    const [fact = '', level = ''] = atom.split('=')
    const levels = Object.hasOwn(reasons, fact) ? reasons[fact] : undefined
    const passage = levels !== undefined && Object.hasOwn(levels, level) ? levels[level] : undefined
    return passage === undefined ? '' : sayPassage(passage, grounded)
  })
  return distinct(sentences)
}

/** Each text once, and no empty one. */
export function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '')
}

/** What depends on the day of speaking is said as of today, not as of the day of the next task. */
const asOfLater = ['promise-passed', 'start-passed']

/** What is known, with what lies behind the reasons as of today. */
export function onGrounds(subject: Subject, known: Known, { grounds, atoms }: Explanation): Known {
  const { ask, promise, start, turn } = grounds
  const { asOf, tested } = subject.advice
  const holds = [
    ...[...known.holds].filter((name) => !asOfLater.includes(name) && !tested.includes(name)),
    ...atoms,
    turn,
    ...(ask === null ? [] : [ask.how]),
    ...(promise === null ? [] : [`about-${promise.about}`]),
    ...(grounds.isPromisePassed ? ['promise-passed'] : []),
    ...(start !== null && start < asOf ? ['start-passed'] : []),
    ...(grounds.callsUnwelcome ? ['calls-unwelcome'] : []),
    ...(grounds.isQuickPace ? ['quick-pace'] : []),
    ...(grounds.isUsualPace ? ['usual-pace'] : []),
    ...(grounds.hasOpenQuestion ? ['open-question'] : []),
    ...(grounds.hasAskedTwice ? ['asked-twice'] : [])
  ]
  const values = { ...known.values, ...valuesOf(grounds, subject) }
  return { holds: new Set(holds), values }
}

function valuesOf(grounds: Grounds, { wording, names }: Subject): Values {
  const { ask, promise, start } = grounds
  const { pieces } = wording
  return {
    turnDay: formatDay(grounds.turnDay),
    ...dayAs('requestDay', grounds.requestDay),
    ...dayAs('endDay', grounds.endDay),
    ...dayAs('start', start),
    ...(promise === null ? {} : { promise: saySpokenTime(promise.time, pieces) }),
    ...(ask === null
      ? {}
      : { askedDay: formatDay(ask.day), askedWhom: nameRecipient(ask.whom, wording, names) }),
    ...(ask === null || ask.age < 1 ? {} : { askedAge: sayAge(ask.age, pieces) })
  }
}

function dayAs(name: keyof Values, day: PlainDate | null): Values {
  return day === null ? {} : { [name]: formatDay(day) }
}

/** "one day", "three days". */
function sayAge(days: number, pieces: Pieces): string {
  const { one, many } = pieces.units.days
  return `${sayCount(days, pieces)} ${days === 1 ? one : many}`
}
