/**
 * One day out of the near ones, another one that is typed, none, or not known.
 *
 * Typing is remembered while the page is open, so that a typed day that happens to be yesterday
 * does not fold the fields away under the fingers.
 */
import { useState } from 'preact/hooks'
import { yearOf } from '../../domain/calendar/plain-date.ts'
import { type DateField, none, unknown } from '../../domain/questions/field.ts'
import type { FieldProps } from './field-props.ts'
import type { NearDay, nearDays } from './near-days.ts'

export interface DayChoice {
  readonly near: readonly NearDay[]
  /** A date, `another`, `none`, `unknown`, or nothing. */
  readonly chosen: string
  readonly choose: (choice: string) => void
}

export const another = 'another'

/** `daysNear` says which days are offered by name. */
export function useDayChoice(props: FieldProps<DateField>, daysNear: typeof nearDays): DayChoice {
  const { field, check, today, value, onAnswer } = props
  const near = daysNear(field.when === 'past' ? 'past' : 'ahead', today, check)
  const [isTyping, setTyping] = useState(false)
  const kept = typeof value === 'string' ? value : ''
  const isNamed = kept === none || kept === unknown || near.some(({ date }) => date === kept)
  const isAnother = kept !== '' && (!isNamed || isTyping)
  const choose = (choice: string) => {
    setTyping(choice === another)
    onAnswer(choice === another ? `${yearOf(today)}--` : choice)
  }
  return { near, chosen: isAnother ? another : kept, choose }
}
