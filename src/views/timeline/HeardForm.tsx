/**
 * What came back, with its details. It opens filled in, so that one more tap writes it down, save
 * where too much hangs on what it was: then that is asked, and nothing is chosen beforehand.
 */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { PlainDate } from '../../domain/calendar/plain-date.ts'
import type { Recipient } from '../../domain/situation/events.ts'
import { fieldsOfHeard, type Heard, type HeardKind } from '../../domain/situation/heard.ts'
import type { HeardChoice } from '../../domain/situation/heard-choices.ts'
import { actOn } from '../ui/act-on.ts'
import { focusNext } from '../ui/focus-next.ts'
import { useFirstFocus } from '../ui/use-first-focus.ts'
import { DaySelect } from './DaySelect.tsx'
import { HeardDetails } from './HeardDetails.tsx'
import { isComplete, isOwnDoing, trimmed } from './heard-draft.ts'
import { ListField, peopleOptions } from './ListField.tsx'
import { Radios } from './Radios.tsx'
import type { HeardWords } from './timeline-words.ts'
import '../ui/button.css'

export interface HeardFormProps {
  readonly choice: HeardChoice
  readonly draft: Heard
  /** Whether the kind is known; else it is chosen here before anything is written down. */
  readonly isKindKnown: boolean
  readonly today: PlainDate
  readonly people: readonly Recipient[]
  readonly nameOf: (who: Recipient) => string
  readonly words: HeardWords
  readonly submit: string
  readonly onRecord: (heard: Heard) => void
  readonly onCancel: () => void
}

export function HeardForm(props: HeardFormProps) {
  const { choice, today, people, nameOf, words } = props
  const [heard, setHeard] = useState(props.draft)
  const [isKindChosen, setKindChosen] = useState(props.isKindKnown)
  const [isMissed, setMissed] = useState(false)
  const take = (next: Heard) => setHeard(trimmed(next, people))
  const note = isKindChosen ? words.notes[heard.kind] : undefined
  const missing = isKindChosen ? (isComplete(heard) ? undefined : 'day') : 'kind'
  const errorIf = (what: 'kind' | 'day') =>
    isMissed && missing === what ? words.missing[what] : undefined
  const submit = () => {
    if (missing === undefined) return props.onRecord(heard)
    setMissed(true)
    focusNext(() => document.querySelector(firstMissing))
  }
  return (
    <FormFrame
      title={words.titles[choice.id] ?? words.choices[choice.id]}
      submit={props.submit}
      cancel={words.cancel}
      onSubmit={submit}
      onCancel={props.onCancel}
    >
      {choice.kinds.length > 1 && (
        <Radios<HeardKind>
          legend={words.which[choice.id] ?? words.choices[choice.id]}
          options={choice.kinds.map((kind) => ({
            value: kind,
            label: labelOf(kind, choice, words)
          }))}
          value={isKindChosen ? heard.kind : undefined}
          error={errorIf('kind')}
          onChoose={(kind) => {
            setKindChosen(true)
            take({ ...heard, kind })
          }}
        />
      )}
      {note !== undefined && <p class="heard-note">{note}</p>}
      {isKindChosen && (
        <HeardDetails
          {...{ heard, take, today, people, nameOf, words }}
          dayError={errorIf('day')}
        />
      )}
      {fieldsOfHeard[heard.kind].includes('from') && (
        <ListField
          label={words.from}
          options={peopleOptions(people, nameOf)}
          value={heard.from}
          onChoose={(chosen) =>
            take({ ...heard, from: people.find((who) => who === chosen) ?? heard.from })
          }
        />
      )}
      <DaySelect
        label={isOwnDoing(heard.kind) ? words.dateOwn : words.date}
        when="past"
        today={today}
        value={heard.date}
        words={words}
        onChoose={(date) => date !== undefined && take({ ...heard, date })}
      />
    </FormFrame>
  )
}

const firstMissing = '.heard-form [aria-invalid] input, .heard-form select[aria-invalid]'

function labelOf(kind: HeardKind, { id }: HeardChoice, words: HeardWords): string {
  const whenCalled = id === 'called' ? words.whenCalled[kind] : undefined
  return whenCalled ?? words.kinds[kind]
}

export interface FormFrameProps {
  readonly title: string
  readonly submit: string
  readonly cancel: string
  readonly onSubmit: () => void
  readonly onCancel: () => void
  readonly children: ComponentChildren
}

/** The frame of each form here: the focus goes to its title, and one filled button ends it. */
export function FormFrame(props: FormFrameProps) {
  const title = useFirstFocus<HTMLHeadingElement>()
  const submit = actOn(props.onSubmit)
  return (
    <form class="heard-form" onSubmit={submit}>
      <h3 class="heard-form-title" tabIndex={-1} ref={title}>
        {props.title}
      </h3>
      {props.children}
      <div class="heard-buttons">
        <button class="button button-filled" type="submit" onClick={submit}>
          <span class="button-words">{props.submit}</span>
        </button>
        <button class="text-button text-button-small" type="button" onClick={props.onCancel}>
          {props.cancel}
        </button>
      </div>
    </form>
  )
}
