/** After a job is theirs: the other employers who still wait, each to be told and ticked. */
import type { PlainDate } from '../../domain/calendar/plain-date.ts'
import { logIn } from '../../state/ticking.ts'
import type { TodayPlan } from '../../state/today.ts'
import { TickBox } from '../ui/TickBox.tsx'
import { fillIn } from './application-names.ts'
import type { TodayWords } from './applications-words.ts'
import { PlanLink } from './PlanLink.tsx'

export interface JobTakenProps {
  readonly plans: readonly TodayPlan[]
  readonly names: ReadonlyMap<string, string>
  readonly today: PlainDate
  readonly words: TodayWords
}

export function JobTaken({ plans, names, today, words }: JobTakenProps) {
  const isTaken = plans.some(({ tellsOthers }) => tellsOthers)
  const others = plans.filter(({ tellsOthers, isClosed }) => !tellsOthers && !isClosed)
  if (!isTaken || others.length === 0) return null
  return (
    <section class="today-part">
      <h2 class="type-part ruled-part">{words.jobTitle}</h2>
      <p class="today-part-text">{words.jobText}</p>
      <ul class="today-rows bare-list">
        {others.map(({ id }) => (
          <li class="due-row" key={id}>
            <h3 class="due-row-title">
              <PlanLink id={id} name={names.get(id) ?? ''} />
            </h3>
            <TickBox
              label={fillIn(words.jobTick, { application: names.get(id) ?? '' })}
              isTicked={false}
              onTick={() => logIn(id, { kind: 'withdrew', date: today })}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
