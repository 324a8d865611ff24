/** What was ticked today and has left the plans. Unticked, the task is there again. */
import { useRef } from 'preact/hooks'
import { unlogIn } from '../../state/ticking.ts'
import type { TodayPlan } from '../../state/today.ts'
import { TickBox } from '../ui/TickBox.tsx'
import { useFocusThatFollows } from '../ui/use-focus-that-follows.ts'
import { fillIn } from './application-names.ts'
import type { TodayWords } from './applications-words.ts'
import { PlanLink } from './PlanLink.tsx'

export interface DoneTodayProps {
  readonly plans: readonly TodayPlan[]
  readonly names: ReadonlyMap<string, string>
  readonly words: TodayWords
}

export function DoneToday({ plans, names, words }: DoneTodayProps) {
  const place = useRef<HTMLDivElement>(null)
  const rows = plans.flatMap(({ id, done }) => done.map((one) => ({ ...one, id })))
  useFocusThatFollows(place, rows.length, () => document.querySelector('.today-board'))
  return (
    <div ref={place}>
      {rows.length > 0 && (
        <section class="today-part">
          <h2 class="type-part ruled-part">{words.doneTitle}</h2>
          <ul class="today-rows bare-list">
            {rows.map(({ id, eventId, title }) => (
              <li class="due-row" key={eventId}>
                <h3 class="due-row-title">{title}</h3>
                <TickBox
                  label={fillIn(words.tick, { task: title })}
                  isTicked={true}
                  onTick={() => unlogIn(id, eventId)}
                />
                <p class="due-row-detail">
                  <PlanLink id={id} name={names.get(id) ?? ''} />
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
