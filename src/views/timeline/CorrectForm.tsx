/** The form in which an entry of the log was made, filled with what it says, to correct it. */
import { nameRecipient } from '../../domain/messages/name-recipient.ts'
import type { Outcome, SituationEvent } from '../../domain/situation/events.ts'
import { choiceOf } from '../../domain/situation/heard-choices.ts'
import { eventsOfHeard } from '../../domain/situation/heard-events.ts'
import { possibleSenders } from '../../domain/situation/likely-sender.ts'
import { readHeard } from '../../domain/situation/read-heard.ts'
import { HeardForm } from './HeardForm.tsx'
import { knownNow } from './HeardSection.tsx'
import { OwnForm } from './OwnForm.tsx'
import { correct } from './timeline-actions.ts'
import type { TimelineSubject } from './timeline-subject.ts'

export interface CorrectFormProps {
  readonly subject: TimelineSubject
  readonly entry: string
  readonly events: readonly SituationEvent[]
  readonly outcomeWords: Readonly<Record<Outcome, string>>
  readonly onClose: () => void
}

export function CorrectForm(props: CorrectFormProps) {
  const { subject, entry, events, onClose } = props
  const { words, wording, today, application } = subject
  const record = (corrected: readonly SituationEvent[]) => {
    onClose()
    correct(entry, corrected)
  }
  const heard = readHeard(events)
  const [first] = events
  if (heard === undefined) {
    if (first === undefined) return null
    return (
      <OwnForm
        event={first}
        today={today}
        words={words}
        outcomeWords={props.outcomeWords}
        onRecord={(event) => record([event])}
        onCancel={onClose}
      />
    )
  }
  const known = knownNow(subject)
  return (
    <HeardForm
      choice={choiceOf(heard.kind)}
      draft={heard}
      isKindKnown={true}
      today={today}
      people={possibleSenders(known)}
      nameOf={(who) => nameRecipient(who, wording, application.names)}
      words={words.heard}
      submit={words.heard.correct}
      onRecord={(told) => record(eventsOfHeard(told, known.offer.grade))}
      onCancel={onClose}
    />
  )
}
