/**
 * The board of the day: for each application that asks for something its sign, its name and the
 * tasks with their boxes. "Keep applying" belongs to all of them, and stands once, at the end.
 */
import { useMemo } from 'preact/hooks'
import { tickTaskIn, untickIn } from '../../state/ticking.ts'
import type { DueTask, TodayPlan } from '../../state/today.ts'
import { shortDay } from '../line/day-format.ts'
import { Sign } from '../ui/Sign.tsx'
import { TickBox } from '../ui/TickBox.tsx'
import { fillIn } from './application-names.ts'
import type { TodayWords } from './applications-words.ts'
import { DueRow } from './DueRow.tsx'
import { PlanLink } from './PlanLink.tsx'

export interface TodayBoardProps {
  readonly plans: readonly TodayPlan[]
  readonly isWhole: boolean
  readonly names: ReadonlyMap<string, string>
  readonly words: TodayWords
}

export function TodayBoard({ plans, isWhole, names, words }: TodayBoardProps) {
  const asking = plans.filter((plan) => ownTasks(plan).length > 0)
  const shared = plans.flatMap((plan) => plan.due.filter(isForAll).map((due) => ({ plan, due })))
  const isEmpty = isWhole && asking.length === 0
  return (
    <section class="today-board on-black" aria-labelledby="today-due">
      <div class="page-edge">
        <h2 class="today-board-title" id="today-due">
          {words.dueTitle}
        </h2>
        {isEmpty && <p class="today-nothing">{sayNothing(plans, words)}</p>}
        <ul class="today-board-rows bare-list">
          {asking.map((plan) => (
            <BoardEntry key={plan.id} plan={plan} name={names.get(plan.id) ?? ''} words={words} />
          ))}
          {isWhole && <ForAll shared={shared} words={words} />}
        </ul>
        {!isWhole && <p class="today-reading">{words.reading}</p>}
      </div>
    </section>
  )
}

interface BoardEntryProps {
  readonly plan: TodayPlan
  readonly name: string
  readonly words: TodayWords
}

/** Drawn again only when its own plan has changed, however long the list is. */
function BoardEntry({ plan, name, words }: BoardEntryProps) {
  return useMemo(
    () => (
      <li class="today-entry">
        <Sign verdict={plan.verdict} size="board" />
        <p class="today-entry-name">
          <PlanLink id={plan.id} name={name} />
        </p>
        <div class="today-entry-tasks">
          {ownTasks(plan).map((due) => (
            <DueRow key={due.task.id} planId={plan.id} due={due} words={words} />
          ))}
        </div>
      </li>
    ),
    [plan, name, words]
  )
}

interface ForAllProps {
  readonly shared: readonly { readonly plan: TodayPlan; readonly due: DueTask }[]
  readonly words: TodayWords
}

/** One row for all plans that say it. It counts as ticked when it is ticked in all of them. */
function ForAll({ shared, words }: ForAllProps) {
  const [first] = shared
  if (first === undefined) return null
  const { title, detail } = first.due
  const isTicked = shared.every(({ due }) => due.isTicked)
  const tickAll = () => {
    for (const { plan, due } of shared) {
      if (isTicked) untickIn(plan.id, due.task.id)
      else if (!due.isTicked) tickTaskIn(plan.id, due.task)
    }
  }
  return (
    <li class="today-entry today-entry-plain">
      <div class="today-entry-tasks">
        <div class="due-row">
          <h3 class="due-row-title">{title}</h3>
          <TickBox
            label={fillIn(words.tick, { task: title })}
            isTicked={isTicked}
            onTick={tickAll}
          />
          <p class="due-row-detail">{detail}</p>
        </div>
      </div>
    </li>
  )
}

function isForAll({ task }: DueTask): boolean {
  return task.kind === 'keep-applying'
}

function ownTasks({ due }: TodayPlan): readonly DueTask[] {
  return due.filter((one) => !isForAll(one))
}

function sayNothing(plans: readonly TodayPlan[], words: TodayWords): string {
  const [next] = plans.flatMap(({ next }) => (next === null ? [] : [next.date])).toSorted()
  if (next === undefined) return words.nothingDue
  return fillIn(words.nothingDueNext, { day: shortDay(next) })
}
