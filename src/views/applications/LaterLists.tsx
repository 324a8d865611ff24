/** After today: the next day of each plan, whose turn it is, what is over, and what is not finished. */
import type { ComponentChildren } from 'preact'
import type { PlainDate } from '../../domain/calendar/plain-date.ts'
import { formatDay } from '../../domain/messages/format-day.ts'
import { openApplication, putAway } from '../../state/index.ts'
import type { DueTask, TodayEntry, TodayPlan } from '../../state/today.ts'
import { dayCells, fullDay } from '../line/day-format.ts'
import { DateBlock } from '../ui/DateBlock.tsx'
import { focusNext } from '../ui/focus-next.ts'
import { link } from '../ui/link.ts'
import { fillIn } from './application-names.ts'
import type { TodayWords } from './applications-words.ts'
import { PlanLink } from './PlanLink.tsx'
import { QuietButton } from './QuietButton.tsx'
import '../ui/button.css'

export interface LaterListsProps {
  readonly plans: readonly TodayPlan[]
  readonly open: readonly TodayEntry[]
  readonly names: ReadonlyMap<string, string>
  readonly words: TodayWords
}

export function LaterLists({ plans, open, names, words }: LaterListsProps) {
  const nameOf = (id: string) => <PlanLink id={id} name={names.get(id) ?? ''} />
  const waiting = plans.filter(({ waits }) => waits !== null).toSorted(byDay(untilOf))
  const ahead = plans
    .filter(({ waits, next }) => waits === null && next !== null)
    .toSorted(byDay(({ next }) => next?.date ?? null))
  const over = plans.filter(
    ({ waits, next, due }) => waits === null && next === null && due.every(isForAll)
  )
  return (
    <>
      <Part title={words.nextTitle} count={ahead.length}>
        {ahead.map(({ id, next }) => (
          <DatedRow key={id} day={next?.date ?? null} name={nameOf(id)} text={next?.title ?? ''} />
        ))}
      </Part>
      <Part title={words.waitingTitle} count={waiting.length}>
        {waiting.map((plan) => (
          <DatedRow
            key={plan.id}
            day={untilOf(plan)}
            name={nameOf(plan.id)}
            text={sayWait(plan, words)}
          />
        ))}
      </Part>
      <Part title={words.overTitle} count={over.length}>
        {over.map(({ id, short }) => (
          <li class="today-row" key={id}>
            <p class="today-row-name">{nameOf(id)}</p>
            <p class="today-row-text">{short}</p>
            <QuietButton label={words.putAway} onPress={() => putAwayFrom(id)} />
          </li>
        ))}
      </Part>
      <Part title={words.unfinishedTitle} count={open.length}>
        {open.map(({ id }) => (
          <li class="today-row" key={id}>
            <p class="today-row-name">
              <bdi>{names.get(id)}</bdi>
            </p>
            <p class="today-row-text">{words.unfinished}</p>
            <a class="text-button" href={link('/check/')} onClick={() => openApplication(id)}>
              {words.goOn}
            </a>
          </li>
        ))}
      </Part>
    </>
  )
}

/** "Keep applying" goes on when an application is over. */
function isForAll({ task }: DueTask): boolean {
  return task.kind === 'keep-applying'
}

/** The list of what was put away says how many they are now. */
function putAwayFrom(id: string): void {
  putAway(id)
  focusNext(() => document.querySelector('.today-away summary'))
}

interface PartProps {
  readonly title: string
  readonly count: number
  readonly children: ComponentChildren
}

function Part({ title, count, children }: PartProps) {
  if (count === 0) return null
  return (
    <section class="today-part">
      <h2 class="type-part ruled-part">{title}</h2>
      <ul class="today-rows bare-list">{children}</ul>
    </section>
  )
}

interface DatedRowProps {
  readonly day: PlainDate | null
  readonly name: ComponentChildren
  readonly text: string
}

function DatedRow({ day, name, text }: DatedRowProps) {
  return (
    <li class="today-row today-row-dated">
      {day !== null && <DateBlock day={day} cells={dayCells(day)} fullDate={fullDay(day)} />}
      <div class="today-row-words">
        <p class="today-row-name">{name}</p>
        <p class="today-row-text">{text}</p>
      </div>
    </li>
  )
}

function untilOf({ waits }: TodayPlan): PlainDate | null {
  return waits?.until ?? null
}

function sayWait(plan: TodayPlan, words: TodayWords): string {
  const until = untilOf(plan)
  return until === null ? words.waitsOpen : fillIn(words.waitsUntil, { day: formatDay(until) })
}

/** Earlier first; those without a day come last. */
function byDay(dayOf: (plan: TodayPlan) => PlainDate | null) {
  const keyOf = (plan: TodayPlan) => dayOf(plan) ?? '9999'
  return (one: TodayPlan, other: TodayPlan) =>
    keyOf(one) < keyOf(other) ? -1 : keyOf(one) > keyOf(other) ? 1 : 0
}
