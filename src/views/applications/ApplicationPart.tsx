/** Below the plan: what this application is called, how it ended, and putting it away. */
import { useStore } from '@nanostores/preact'
import { useRef } from 'preact/hooks'
import { formatDay } from '../../domain/messages/format-day.ts'
import { $current, $record, $situation, $today, bringBack, putAway } from '../../state/index.ts'
import { focusHeading, focusNext } from '../ui/focus-next.ts'
import { AnotherLink } from './AnotherLink.tsx'
import { fillIn, nameAll } from './application-names.ts'
import type { ApplicationsWords } from './applications-words.ts'
import { EndApplication } from './EndApplication.tsx'
import { NameForm } from './NameForm.tsx'
import { QuietButton } from './QuietButton.tsx'
import './application-part.css'

export function ApplicationPart({ words }: { readonly words: ApplicationsWords }) {
  const current = useStore($current)
  const { applications } = useStore($record)
  const situation = useStore($situation)
  const today = useStore($today)
  const row = useRef<HTMLDivElement>(null)
  if (current === undefined || today === undefined) return null
  const { id, archivedOn } = current
  const names = nameAll(applications, words)
  const others = applications
    .filter((other) => other.id !== id)
    .map((other) => ({ ...other, name: names.get(other.id) ?? '' }))
  /** Where another plan comes in sight, the page begins anew with its heading. */
  const move = (deed: (which: string) => void) => {
    deed(id)
    if ($record.get().current !== id) focusHeading()
    else focusNext(() => row.current?.querySelector('button'))
  }
  return (
    <section class="application-part page-edge not-on-paper">
      <h2 class="type-part ruled-part">{words.partTitle}</h2>
      <NameForm key={id} application={current} others={others} words={words} />
      {situation !== undefined && (
        <EndApplication
          key={`end-${id}`}
          log={current.log}
          situation={situation}
          today={today}
          hasOthers={others.length > 0}
          words={words}
        />
      )}
      <div class="application-part-row" ref={row}>
        {archivedOn === undefined ? (
          <QuietButton label={words.putAway} onPress={() => move(putAway)} />
        ) : (
          <>
            <p>{fillIn(words.awayOn, { day: formatDay(archivedOn) })}</p>
            <QuietButton label={words.bringBack} onPress={() => move(bringBack)} />
          </>
        )}
      </div>
      <AnotherLink>{words.another}</AnotherLink>
    </section>
  )
}
