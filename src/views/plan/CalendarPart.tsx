/**
 * "Put it in my calendar": one press makes the file. Only the button is here from the start; what
 * makes the file, and its words, come with the first press, or where the calendar holds this plan already.
 */
import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'
import type { Advice } from '../../domain/advice/advice.ts'
import type { PlainDate } from '../../domain/calendar/plain-date.ts'
import { noLongerToDo, tasksForCalendar } from '../../domain/calendar-file/plan-for-calendar.ts'
import { worthEntering } from '../../domain/calendar-file/worth-entering.ts'
import { $record } from '../../state/index.ts'
import type { CalendarWords } from '../calendar/calendar-words.ts'
import { fetchWords, useLater } from '../ui/use-later.ts'
import type { PlanWords } from './plan-words.ts'
import '../ui/button.css'
import './calendar-part.css'
import '../ui/tick-box.css'

export interface CalendarPartProps {
  readonly application: {
    readonly id: string
    readonly ticks: Readonly<Record<string, PlainDate>>
    readonly skipped?: Readonly<Record<string, string>>
    readonly exported?: Readonly<Record<string, PlainDate>>
  }
  readonly advice: Advice
  readonly today: PlainDate
  readonly words: PlanWords
}

const loadCalendar = async () => {
  const [parts, words] = await Promise.all([
    import('./calendar-export.ts'),
    fetchWords<CalendarWords>('calendar')
  ])
  return { ...parts, words }
}

export function CalendarPart({ application, advice, today, words }: CalendarPartProps) {
  const { applications } = useStore($record)
  const [withNames, setWithNames] = useState(false)
  const [said, setSaid] = useState('')
  const calendar = useLater(loadCalendar, application.exported !== undefined)
  const several = applications.filter(({ archivedOn }) => archivedOn === undefined).length > 1
  const put = (which: string | 'all') =>
    loadCalendar()
      .then((loaded) => loaded.putInCalendar(which, withNames, loaded.words))
      .then(setSaid, () => setSaid(words.rulesFailed.text))
  const { put: label, putFirstDay, putAll, withNames: namesLabel } = words.calendar
  const left = tasksForCalendar({ tasks: advice.plan.tasks, done: noLongerToDo(application) })
  const worth = worthEntering(left, today)
  // What the calendar holds already must still be taken back.
  const isOffered = worth !== 'nothing' || application.exported !== undefined
  if (!isOffered && !several && said === '') return null
  return (
    <div class="calendar-part">
      {isOffered && (
        <button class="button button-edged" type="button" onClick={() => put(application.id)}>
          <span class="button-words">{worth === 'first-day' ? putFirstDay : label}</span>
        </button>
      )}
      {several && (
        <button
          class="text-button text-button-small text-button-strong calendar-part-all"
          type="button"
          onClick={() => put('all')}
        >
          {putAll}
        </button>
      )}
      <label class="calendar-part-names">
        <input
          class="tick-box"
          type="checkbox"
          checked={withNames}
          onChange={({ currentTarget }) => setWithNames(currentTarget.checked)}
        />
        {namesLabel}
      </label>
      <p class="calendar-part-said" role="status">
        {said}
      </p>
      {typeof calendar === 'object' && (
        <calendar.LateCalendarReport
          words={calendar.words}
          application={application}
          advice={advice}
          today={today}
          isFresh={said !== ''}
        />
      )}
    </div>
  )
}
