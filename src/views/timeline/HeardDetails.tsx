/** The details that only some kinds ask for: days that were named, whom they named, what is preferred. */
import type { PlainDate } from '../../domain/calendar/plain-date.ts'
import type { Recipient } from '../../domain/situation/events.ts'
import {
  fieldsOfHeard,
  type Heard,
  type HeardField,
  mayNameNobody,
  needsDay
} from '../../domain/situation/heard.ts'
import { DaySelect } from './DaySelect.tsx'
import { dayQuestion, withDetail } from './heard-draft.ts'
import { ListField, peopleOptions } from './ListField.tsx'
import type { HeardWords } from './timeline-words.ts'

export interface HeardDetailsProps {
  readonly heard: Heard
  readonly take: (heard: Heard) => void
  readonly today: PlainDate
  readonly people: readonly Recipient[]
  readonly nameOf: (who: Recipient) => string
  readonly words: HeardWords
  /** What is wrong with the day, if anything is. */
  readonly dayError: string | undefined
}

export function HeardDetails(props: HeardDetailsProps) {
  const { heard, take, today, people, nameOf, words } = props
  const asks = (field: HeardField) => fieldsOfHeard[heard.kind].includes(field)
  const day = words.day[dayQuestion(heard.kind)]
  return (
    <>
      {asks('other') && (
        <ListField
          label={words.other}
          options={peopleOptions(
            people.filter((who) => who !== heard.from),
            nameOf,
            mayNameNobody.includes(heard.kind) ? words.nobody : undefined
          )}
          value={heard.other ?? ''}
          onChoose={(chosen) => {
            const other = people.find((who) => who === chosen)
            take(withDetail(heard, 'other', other))
          }}
        />
      )}
      {asks('day') && (
        <DaySelect
          key={`day-${heard.kind}`}
          label={day.label}
          when="ahead"
          today={today}
          value={heard.day}
          none={needsDay.includes(heard.kind) ? undefined : day.none}
          error={props.dayError}
          words={words}
          onChoose={(chosen) => take(withDetail(heard, 'day', chosen))}
        />
      )}
      {asks('isHedged') && heard.day !== undefined && (
        <Check
          label={words.isHedged}
          isChecked={heard.isHedged === true}
          onCheck={(is) => take(withDetail(heard, 'isHedged', is ? true : undefined))}
        />
      )}
      {asks('answerBy') && (
        <DaySelect
          label={words.answerBy.label}
          when="ahead"
          today={today}
          value={heard.answerBy}
          none={words.answerBy.none}
          words={words}
          onChoose={(chosen) => take(withDetail(heard, 'answerBy', chosen))}
        />
      )}
      {asks('prefersThere') && (
        <Check
          label={words.prefersThere}
          isChecked={heard.prefersThere === true}
          onCheck={(is) => take(withDetail(heard, 'prefersThere', is ? true : undefined))}
        />
      )}
    </>
  )
}

interface CheckProps {
  readonly label: string
  readonly isChecked: boolean
  readonly onCheck: (isChecked: boolean) => void
}

function Check({ label, isChecked, onCheck }: CheckProps) {
  return (
    <label class="heard-check">
      <input
        class="heard-square"
        type="checkbox"
        checked={isChecked}
        onChange={(event) => onCheck(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  )
}
