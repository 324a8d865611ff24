/** Below the plan: what this application is called, how it ended, and putting it away. */
import { useStore } from '@nanostores/preact'
import { formatDay } from '../../domain/messages/format-day.ts'
import { $current, $record, $situation, $today, bringBack, putAway } from '../../state/index.ts'
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
  if (current === undefined || today === undefined) return null
  const { id, archivedOn } = current
  const names = nameAll(applications, words)
  const others = applications
    .filter((other) => other.id !== id)
    .map((other) => ({ id: other.id, name: names.get(other.id) ?? '' }))
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
      <div class="application-part-row">
        {archivedOn === undefined ? (
          <QuietButton label={words.putAway} onPress={() => putAway(id)} />
        ) : (
          <>
            <p>{fillIn(words.awayOn, { day: formatDay(archivedOn) })}</p>
            <QuietButton label={words.bringBack} onPress={() => bringBack(id)} />
          </>
        )}
      </div>
      <AnotherLink>{words.another}</AnotherLink>
    </section>
  )
}
