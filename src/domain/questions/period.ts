/** A stretch of time as it is kept in an answer, `2-weeks`, and as it was spoken. */
import type { SpokenTime } from '../situation/events.ts'

/** The units in which people speak of waiting. */
export const periodUnits = ['days', 'business-days', 'weeks', 'months'] as const
export type PeriodUnit = (typeof periodUnits)[number]

/** A number as it was typed, and its unit. */
export interface Period {
  readonly amount: string
  readonly unit: PeriodUnit
}

/** Takes a kept value apart; weeks are what most people mean. */
export function periodOf(value: string): Period {
  const [amount = '', ...rest] = value.split('-')
  return { amount, unit: periodUnits.find((unit) => unit === rest.join('-')) ?? 'weeks' }
}

/** At most three figures are kept, and nothing but figures. */
export function periodText({ amount, unit }: Period): string {
  return `${amount.replace(/\D/g, '').slice(0, 3)}-${unit}`
}

/** The time that was spoken; undefined while there is no number. */
export function readPeriod(value: string | undefined): SpokenTime | undefined {
  const { amount, unit } = periodOf(value ?? '')
  return Number(amount) < 1 ? undefined : { kind: 'within', amount: Number(amount), unit }
}
