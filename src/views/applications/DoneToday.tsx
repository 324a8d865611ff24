/** What was ticked today and has left the plans. Unticked, the task is there again. */
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { unlogIn } from '../../state/ticking.ts'
import type { TodayPlan } from '../../state/today.ts'
import { TickBox } from '../ui/TickBox.tsx'
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
  useFocusThatFollows(place, rows.length)
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

/** A ticked row moves here and an unticked one back: the focus goes along, else it would be lost. */
function useFocusThatFollows(place: RefObject<HTMLElement>, count: number): void {
  const before = useRef(count)
  useEffect(() => {
    const here = place.current?.querySelectorAll<HTMLInputElement>('.tick-box') ?? []
    const board = document.querySelector<HTMLInputElement>('.today-board .tick-box')
    if (count > before.current) here[here.length - 1]?.focus()
    if (count < before.current) board?.focus()
    before.current = count
  }, [place, count])
}
