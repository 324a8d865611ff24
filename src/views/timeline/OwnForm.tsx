/** Corrects something that the user did: the day on which it was done, and what came of a call. */
import { useState } from 'preact/hooks'
import type { PlainDate } from '../../domain/calendar/plain-date.ts'
import { type Outcome, outcomes, type SituationEvent } from '../../domain/situation/events.ts'
import { DaySelect } from './DaySelect.tsx'
import { FormFrame } from './HeardForm.tsx'
import { Radios } from './Radios.tsx'
import type { TimelineWords } from './timeline-words.ts'

export interface OwnFormProps {
  readonly event: SituationEvent
  readonly today: PlainDate
  readonly words: TimelineWords
  readonly outcomeWords: Readonly<Record<Outcome, string>>
  readonly onRecord: (event: SituationEvent) => void
  readonly onCancel: () => void
}

export function OwnForm(props: OwnFormProps) {
  const { today, words, outcomeWords } = props
  const [event, setEvent] = useState(props.event)
  return (
    <FormFrame
      title={words.own.title}
      submit={words.heard.correct}
      cancel={words.heard.cancel}
      onSubmit={() => props.onRecord(event)}
      onCancel={props.onCancel}
    >
      {event.kind === 'contact' && event.channel === 'phone' && (
        <Radios<Outcome>
          legend={words.own.outcome}
          options={outcomes.map((outcome) => ({ value: outcome, label: outcomeWords[outcome] }))}
          value={event.outcome}
          onChoose={(outcome) => setEvent({ ...event, outcome })}
        />
      )}
      <DaySelect
        label={words.own.date}
        when="past"
        today={today}
        value={event.date}
        words={words.heard}
        onChoose={(date) => date !== undefined && setEvent({ ...event, date })}
      />
    </FormFrame>
  )
}
