/** The today list: the day, the board of what is due, then what comes next, and what was put away. */
import type { PlainDate } from '../../domain/calendar/plain-date.ts'
import type { TodayPlan } from '../../state/today.ts'
import type { TodayList } from '../../state/today-stores.ts'
import { dayCells, fullDay } from '../line/day-format.ts'
import { DateBlock } from '../ui/DateBlock.tsx'
import { useLater } from '../ui/use-later.ts'
import { AnotherLink } from './AnotherLink.tsx'
import { type Nameable, nameAll } from './application-names.ts'
import type { TodayWords } from './applications-words.ts'
import { TodayBoard } from './TodayBoard.tsx'

interface Kept extends Nameable {
  readonly archivedOn?: PlainDate
}

export interface TodayPageProps {
  readonly list: TodayList
  readonly applications: readonly Kept[]
  readonly today: PlainDate
  readonly isNotSaved: boolean
  readonly words: TodayWords
}

export function TodayPage({ list, applications, today, isNotSaved, words }: TodayPageProps) {
  const around = useLater(loadAround)
  const names = nameAll(applications, words)
  const plans = list.entries.filter((entry): entry is TodayPlan => entry.verdict !== null)
  const open = list.entries.filter(({ verdict }) => verdict === null)
  const isSettled = around === 'failed' || (typeof around === 'object' && list.isWhole)
  return (
    <div class="today not-on-paper" data-state={isSettled ? 'settled' : 'coming'}>
      <header class="today-head page-edge">
        <h1 class="today-title type-title">{words.title}</h1>
        <DateBlock day={today} cells={dayCells(today)} fullDate={fullDay(today)} />
      </header>
      {list.isWhole && typeof around === 'object' && (
        <div class="page-edge">
          <around.JobTaken plans={plans} names={names} today={today} words={words} />
        </div>
      )}
      <TodayBoard plans={plans} isWhole={list.isWhole} names={names} words={words} />
      <div class="today-rest page-edge">
        {isNotSaved && (
          <p class="today-status" role="status">
            {words.notSaved}
          </p>
        )}
        {around === 'failed' && <p class="today-status">{words.listsFailed}</p>}
        {typeof around === 'object' && (
          <>
            {list.isWhole && (
              <>
                <around.DoneToday plans={plans} names={names} words={words} />
                <around.LaterLists plans={plans} open={open} names={names} words={words} />
              </>
            )}
            <around.PutAwayList applications={applications} names={names} words={words} />
          </>
        )}
        {isSettled && <AnotherLink>{words.another}</AnotherLink>}
      </div>
    </div>
  )
}

const loadAround = () => import('./around-the-board.ts')
