/** What was put away: closed until it is wanted. Each can be brought back, or deleted for good. */
import { useState } from 'preact/hooks'
import type { PlainDate } from '../../domain/calendar/plain-date.ts'
import { formatDay } from '../../domain/messages/format-day.ts'
import { bringBack, deleteApplication } from '../../state/index.ts'
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
  const away = applications.flatMap(({ id, archivedOn }) =>
    archivedOn === undefined ? [] : [{ id, on: archivedOn }]
  )
  if (away.length === 0) return null
  return (
    <details class="today-away">
      <summary class="today-away-title">
        {fillIn(words.awayTitle, { count: String(away.length) })}
      </summary>
      <ul class="today-rows bare-list">
        {away.map(({ id, on }) => (
          <li class="today-row" key={id}>
            <p class="today-row-name">
              <PlanLink id={id} name={names.get(id) ?? ''} />
            </p>
            <p class="today-row-text">{fillIn(words.awayOn, { day: formatDay(on) })}</p>
            {asked === id ? (
              <div class="today-row-buttons">
                <p role="alert">{words.askDelete}</p>
                <QuietButton label={words.yes} onPress={() => deleteApplication(id)} />
                <QuietButton label={words.no} onPress={() => setAsked(null)} />
              </div>
            ) : (
              <div class="today-row-buttons">
                <QuietButton label={words.bringBack} onPress={() => bringBack(id)} />
                <QuietButton label={words.delete} onPress={() => setAsked(id)} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
