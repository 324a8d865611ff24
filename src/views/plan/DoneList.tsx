/** What has been ticked and has left the plan. Each row can be unticked: then the task comes back. */
import { useEffect, useRef } from 'preact/hooks'
import { shortDay } from '../line/day-format.ts'
import type { DoneRow } from './done-rows.ts'
import type { PlanWords } from './plan-words.ts'
import { TickBox } from './TickBox.tsx'

export interface DoneListProps {
  readonly rows: readonly DoneRow[]
  readonly words: PlanWords
  readonly onUntick: (row: DoneRow) => void
}

export function DoneList({ rows, words, onUntick }: DoneListProps) {
  const list = useRef<HTMLUListElement>(null)
  useFocusOnNewest(list, rows.length)
  if (rows.length === 0) return null
  return (
    <section class="plan-done">
      <h2 class="plan-part type-part">{words.done}</h2>
      <ul class="plan-rows" role="list" ref={list}>
        {rows.map((row, index) => (
          <li class="task-row" key={`${row.date} ${row.title} ${index}`}>
            <h3 class="task-row-title">{row.title}</h3>
            <TickBox
              label={words.tick.replace('{task}', row.title)}
              isTicked={true}
              onTick={() => onUntick(row)}
            />
            <p class="task-row-detail">
              <time dateTime={row.date}>{shortDay(row.date)}</time>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A ticked row has moved here: the focus goes with it, else it would be lost. */
function useFocusOnNewest(list: { readonly current: HTMLElement | null }, count: number): void {
  const before = useRef(count)
  useEffect(() => {
    const boxes = list.current?.querySelectorAll<HTMLInputElement>('.tick-box')
    if (count > before.current) boxes?.[boxes.length - 1]?.focus()
    before.current = count
  }, [list, count])
}
