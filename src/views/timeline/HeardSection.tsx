/** "Did something come back?": rows to choose from, and the form of the one that was chosen. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { type Known, knownOn } from '../../domain/facts/known.ts'
import { nameRecipient } from '../../domain/messages/name-recipient.ts'
import type { Recipient } from '../../domain/situation/events.ts'
import { choicesFor, type HeardChoice } from '../../domain/situation/heard-choices.ts'
import { likelySender, possibleSenders } from '../../domain/situation/likely-sender.ts'
import { sortEvents } from '../../domain/situation/timeline.ts'
import { focusNext } from '../ui/focus-next.ts'
import { HeardForm } from './HeardForm.tsx'
import { draftOf } from './heard-draft.ts'
import { recordHeard } from './timeline-actions.ts'
import type { TimelineSubject } from './timeline-subject.ts'

export interface HeardSectionProps {
  readonly subject: TimelineSubject
  /** Counts up when the user has ticked a call in which someone spoke. */
  readonly spoke: number
}

/** What is known today, by the events as they stand. */
export function knownNow({ situation, today, calendar }: TimelineSubject): Known {
  return knownOn(situation, sortEvents(situation.events), today, calendar)
}

export function HeardSection({ subject, spoke }: HeardSectionProps) {
  const { words, wording, today, application } = subject
  const known = useMemo(() => knownNow(subject), [subject.situation, today])
  const [open, setOpen] = useState<HeardChoice | null>(null)
  useEffect(() => {
    if (spoke > 0) setOpen(choicesFor(known.offer).find(({ id }) => id === 'called') ?? null)
  }, [spoke])
  const place = useRef<HTMLElement>(null)
  const cancel = () => {
    focusNext(() => place.current?.querySelector(`[data-choice="${open?.id}"]`))
    setOpen(null)
  }
  const people = possibleSenders(known)
  const nameOf = (who: Recipient) => nameRecipient(who, wording, application.names)
  return (
    <section class="heard" ref={place}>
      <h2 class="type-part ruled-part">{words.heard.title}</h2>
      {open === null ? (
        <>
          <p class="heard-lead">{words.heard.lead}</p>
          <ul class="heard-choices" role="list">
            {choicesFor(known.offer).map((choice) => (
              <li key={choice.id}>
                <button
                  class="heard-choice"
                  type="button"
                  data-choice={choice.id}
                  onClick={() => setOpen(choice)}
                >
                  {words.heard.choices[choice.id]}
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <HeardForm
          key={open.id}
          choice={open}
          draft={draftOf(open.kinds[0], today, likelySender(known), people)}
          isKindKnown={open.mustChoose !== true}
          today={today}
          people={people}
          nameOf={nameOf}
          words={words.heard}
          submit={words.heard.record}
          onRecord={(heard) => {
            setOpen(null)
            recordHeard(heard, known.offer.grade)
          }}
          onCancel={cancel}
        />
      )}
    </section>
  )
}
