/** What was put away: closed until it is wanted. Each can be brought back, or deleted for good. */
import { useRef, useState } from 'preact/hooks'
import type { PlainDate } from '../../domain/calendar/plain-date.ts'
import { formatDay } from '../../domain/messages/format-day.ts'
import { bringBack, deleteApplication } from '../../state/index.ts'
import { AskDelete } from '../ui/AskDelete.tsx'
import { focusNext } from '../ui/focus-next.ts'
import { fillIn } from './application-names.ts'
import type { TodayWords } from './applications-words.ts'
import { PlanLink } from './PlanLink.tsx'
import { QuietButton } from './QuietButton.tsx'

export interface PutAwayListProps {
  readonly applications: readonly { readonly id: string; readonly archivedOn?: PlainDate }[]
  readonly names: ReadonlyMap<string, string>
  readonly words: TodayWords
}

export function PutAwayList({ applications, names, words }: PutAwayListProps) {
  const [asked, setAsked] = useState<string | null>(null)
  const place = useRef<HTMLDetailsElement>(null)
  const away = applications.flatMap(({ id, archivedOn }) =>
    archivedOn === undefined ? [] : [{ id, on: archivedOn }]
  )
  if (away.length === 0) return null
  /** What is left of the list, or the page that has none. */
  const leave = (deed: () => void) => {
    deed()
    focusNext(() => place.current?.querySelector('summary') ?? document.querySelector('main h1'))
  }
  const keep = (id: string) => {
    setAsked(null)
    focusNext(() => place.current?.querySelector(`[data-away="${id}"] .today-row-buttons button`))
  }
  return (
    <details class="today-away" ref={place}>
      <summary class="today-away-title">
        {fillIn(words.awayTitle, { count: String(away.length) })}
      </summary>
      <ul class="today-rows bare-list">
        {away.map(({ id, on }) => (
          <li class="today-row" key={id} data-away={id}>
            <p class="today-row-name">
              <PlanLink id={id} name={names.get(id) ?? ''} />
            </p>
            <p class="today-row-text">{fillIn(words.awayOn, { day: formatDay(on) })}</p>
            {asked === id ? (
              <AskDelete
                question={words.askDelete}
                yes={words.yes}
                no={words.no}
                onYes={() => leave(() => deleteApplication(id))}
                onNo={() => keep(id)}
              />
            ) : (
              <div class="today-row-buttons">
                <QuietButton label={words.bringBack} onPress={() => leave(() => bringBack(id))} />
                <QuietButton label={words.delete} onPress={() => setAsked(id)} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
