/**
 * Turns the front matter of a case into situations with the advice that the site gives,
 * and says in words where that is not the advice that the case expects.
 */

import type { Advice, Task } from '../domain/advice/advice.ts'
import type { Moment } from '../domain/advice/advice-day.ts'
import { type Explanation, explain } from '../domain/advice/explain.ts'
import { advise } from '../domain/advise.ts'
import type { PlainDate } from '../domain/calendar/plain-date.ts'
import { plainDate } from '../domain/calendar/plain-date.ts'
import type { RuleBook } from '../domain/rules/tables/index.ts'
import { ruleBook } from '../domain/rules/tables/index.ts'
import { parseSituation } from '../domain/situation/parse-situation.ts'
import type { Situation } from '../domain/situation/situation.ts'
import { readCalendar } from './calendars.ts'
import type { CaseFrontMatter, Expectation } from './case-schema.ts'

/** One situation of a case: the story itself, or a variant of it. */
export interface CaseScene {
  readonly label: string
  readonly situation: Situation
  readonly moment: Moment
  readonly expect: Expectation
}

function sceneOf(
  matter: CaseFrontMatter,
  label: string,
  today: string,
  events: readonly unknown[],
  expect: Expectation
): CaseScene {
  const parsed = parseSituation({
    country: matter.country,
    ...(matter.region === undefined ? {} : { region: matter.region }),
    sector: matter.sector,
    turnedDown: matter.turnedDown,
    events
  })
  if (parsed.kind === 'failed') {
    throw new Error(`${label}: an event has a kind or a field that no event has`)
  }
  return {
    label,
    situation: parsed.value,
    moment: { today: plainDate(today), afterHours: matter.afterHours },
    expect
  }
}

/** The situation of a case and of each of its variants. @throws when an event is no event. */
export function scenesOf(matter: CaseFrontMatter, slug: string): readonly CaseScene[] {
  const story = sceneOf(matter, slug, matter.today, matter.events, matter.expect)
  const variants = matter.variants.map((variant, index) => {
    const events = [...matter.events, ...(variant.addEvents ?? [])].map((event) =>
      event.kind === 'offer' && variant.offerFrom !== undefined
        ? { ...event, from: variant.offerFrom }
        : event
    )
    const today = variant.today ?? matter.today
    return sceneOf(matter, `${slug}, variant ${index + 1}`, today, events, variant.expect)
  })
  return [story, ...variants]
}

/** The advice that the site gives in a scene, by the given rules. */
export function adviseScene(scene: CaseScene, book: RuleBook = ruleBook): Advice {
  const { country, region } = scene.situation
  return advise(scene.situation, scene.moment, {
    calendar: readCalendarOnce(country, region),
    book
  })
}

/** Why that is the advice in a scene, and what would change it. */
export function explainScene(
  { situation, moment }: CaseScene,
  advice: Advice,
  book: RuleBook = ruleBook
): Explanation {
  const calendar = readCalendarOnce(situation.country, situation.region)
  return explain(advice, situation, moment, { calendar, book })
}

const calendars = new Map<string, ReturnType<typeof readCalendar>>()

function readCalendarOnce(country: Situation['country'], region: string | undefined) {
  const key = `${country}/${region ?? ''}`
  const known = calendars.get(key) ?? readCalendar(country, region)
  calendars.set(key, known)
  return known
}

/** Messages and calls to this employer; what is written to other firms does not count. */
function contactsIn(advice: Advice): readonly Task[] {
  return advice.plan.tasks.filter(
    (task) =>
      task.channel !== 'none' && task.recipient !== 'other-firm' && task.recipient !== 'turned-down'
  )
}

function differs(name: string, expected: unknown, actual: unknown): readonly string[] {
  if (expected === undefined || expected === actual) return []
  return [`${name} is ${String(actual)}, and should be ${String(expected)}`]
}

function missingTasks(expect: Expectation, advice: Advice): readonly string[] {
  return (expect.tasks ?? []).flatMap((wanted) => {
    const found = advice.plan.tasks.some(
      (task) =>
        task.kind === wanted.kind &&
        task.date === wanted.date &&
        (wanted.recipient === undefined || task.recipient === wanted.recipient)
    )
    return found ? [] : [`the plan lacks ${wanted.kind} on ${wanted.date}`]
  })
}

function isForbidden(task: Task, never: NonNullable<Expectation['never']>): boolean {
  const [from, to] = never.between ?? []
  if (from !== undefined && to !== undefined && task.date >= from && task.date <= to) return true
  if ((never.channels ?? []).some((channel) => channel === task.channel)) return true
  const isEarly = never.before === undefined || task.date < never.before
  return isEarly && (never.recipients ?? []).some((recipient) => recipient === task.recipient)
}

function forbiddenTasks(expect: Expectation, advice: Advice): readonly string[] {
  const { never } = expect
  if (never === undefined) return []
  return contactsIn(advice)
    .filter((task) => isForbidden(task, never))
    .map(
      (task) => `the plan has ${task.kind} to ${task.recipient} by ${task.channel} on ${task.date}`
    )
}

function measureProblems(expect: Expectation, advice: Advice): readonly string[] {
  const missing = (expect.measures ?? []).filter((measure) => !advice.measures.includes(measure))
  const extra = (expect.measuresNot ?? []).filter((measure) => advice.measures.includes(measure))
  return [
    ...missing.map((measure) => `the measure ${measure} is missing`),
    ...extra.map((measure) => `the measure ${measure} should not be there`)
  ]
}

/** Where the advice is not what the scene expects, in words; empty when it is. */
export function disagreements(scene: CaseScene, advice: Advice): readonly string[] {
  const { expect } = scene
  const contacts = contactsIn(advice)
  const first = advice.plan.tasks.find(
    (task) => task.date === advice.day && task.channel !== 'none'
  )
  return [
    ...differs('the verdict', expect.verdict, advice.verdict),
    ...differs('the day', expect.day, advice.day),
    ...differs('the channel', expect.channel, advice.channel),
    ...differs('the recipient', expect.recipient, advice.recipient),
    ...differs('the last day', expect.lastDay, advice.plan.lastDay),
    ...differs('before noon', expect.beforeNoon, first?.beforeNoon),
    ...differs('the number of contacts', expect.contacts, contacts.length),
    ...differs(
      'the number of calls',
      expect.calls,
      contacts.filter((task) => task.channel === 'phone').length
    ),
    ...missingTasks(expect, advice),
    ...forbiddenTasks(expect, advice),
    ...measureProblems(expect, advice)
  ].map((problem) => `${scene.label} (${scene.moment.today satisfies PlainDate}): ${problem}`)
}
