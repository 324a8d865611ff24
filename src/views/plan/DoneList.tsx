/** What has been ticked and has left the plan. Each row can be unticked: then the task comes back. */
import { useRef } from 'preact/hooks'
import { shortDay } from '../line/day-format.ts'
import { TickBox } from '../ui/TickBox.tsx'
import { useFocusThatFollows } from '../ui/use-focus-that-follows.ts'
import type { DoneRow } from './done-rows.ts'
import type { PlanWords } from './plan-words.ts'

export interface DoneListProps {
  readonly rows: readonly DoneRow[]
  readonly words: PlanWords
  readonly onUntick: (row: DoneRow) => void
}

export function DoneList({ rows, words, onUntick }: DoneListProps) {
  const place = useRef<HTMLDivElement>(null)
  useFocusThatFollows(place, rows.length, () => place.current?.parentElement)
  return (
    <div ref={place}>
      {rows.length > 0 && (
        <section class="plan-done">
          <h2 class="type-part ruled-part">{words.done}</h2>
          <ul class="plan-rows" role="list">
            {rows.map((row) => (
              <li class="task-row" key={row.id}>
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
      )}
    </div>
  )
}
