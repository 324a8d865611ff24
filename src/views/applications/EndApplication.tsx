/** "I got it" and "I withdrew". Each asks once whether it is so, and can be taken back. */
import { useState } from 'preact/hooks'
import type { PlainDate } from '../../domain/calendar/plain-date.ts'
import { formatDay } from '../../domain/messages/format-day.ts'
import { type Ending, endingEvents, endingIn } from '../../domain/plan/ending-events.ts'
import type { SituationEvent } from '../../domain/situation/events.ts'
import type { Situation } from '../../domain/situation/situation.ts'
import { entryOf, logTogether, unlogEntry } from '../../state/log-entries.ts'
import { useFollow } from '../ui/focus-next.ts'
import { link } from '../ui/link.ts'
import { fillIn } from './application-names.ts'
import type { ApplicationsWords } from './applications-words.ts'
import { QuietButton } from './QuietButton.tsx'
import '../ui/button.css'

export interface EndApplicationProps {
  readonly log: readonly { readonly id: string; readonly event: SituationEvent }[]
  readonly situation: Situation
  readonly today: PlainDate
  readonly hasOthers: boolean
  readonly words: ApplicationsWords
}

export function EndApplication(props: EndApplicationProps) {
  const { place, follow } = useFollow('fieldset, p, button')
  return (
    <div ref={place}>
      <EndSteps {...props} onChange={follow} />
    </div>
  )
}

/** Each press puts something else in its place: a question, or what was written down. */
function EndSteps(props: EndApplicationProps & { readonly onChange: () => void }) {
  const { log, situation, today, hasOthers, words, onChange } = props
  const [asked, setAsked] = useState<Ending | 'not-yet' | null>(null)
  const end = endingIn(log.map(({ event }) => event))
  const ask = (what: typeof asked) => {
    setAsked(what)
    onChange()
  }
  if (end !== undefined) {
    const sentence = end.ending === 'got-it' ? words.wasGotIt : words.wasWithdrawn
    const takeBack = () => {
      unlogEntry(lastEnd(log))
      onChange()
    }
    return (
      <div class="application-part-row" role="status">
        <p>{fillIn(sentence, { day: formatDay(end.on) })}</p>
        <QuietButton label={words.mistake} onPress={takeBack} />
        {end.ending === 'got-it' && hasOthers && (
          <a class="text-button" href={link('/today/')}>
            {words.tellOthers}
          </a>
        )}
      </div>
    )
  }
  const record = (ending: Ending) => {
    logTogether(endingEvents(situation, ending, today))
    ask(null)
  }
  if (asked === 'got-it' || asked === 'withdrew') {
    const isGot = asked === 'got-it'
    return (
      <fieldset class="application-part-row">
        <legend class="application-part-question">
          {isGot ? words.gotItAsk : words.withdrewAsk}
        </legend>
        <QuietButton
          label={isGot ? words.gotItYes : words.withdrewYes}
          onPress={() => record(asked)}
        />
        <QuietButton
          label={isGot ? words.gotItNo : words.cancel}
          onPress={() => ask(isGot ? 'not-yet' : null)}
        />
      </fieldset>
    )
  }
  return (
    <div class="application-part-row">
      {asked === 'not-yet' && <p role="status">{words.gotItNotYet}</p>}
      <QuietButton label={words.gotIt} onPress={() => ask('got-it')} />
      <QuietButton label={words.withdrew} onPress={() => ask('withdrew')} />
    </div>
  )
}

/** The entry that ended it; all that was told with it goes, too. */
function lastEnd(log: EndApplicationProps['log']): string {
  return entryOf(
    log.findLast(({ event }) => ['accepted', 'withdrew'].includes(event.kind))?.id ?? ''
  )
}
