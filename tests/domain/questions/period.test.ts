/** "Within two weeks", as it is typed, kept and read back. */
import { expect, test } from 'vitest'
import { periodOf, periodText, readPeriod } from '../../../src/domain/questions/period.ts'

test.each([
  { value: '2-weeks', period: { amount: '2', unit: 'weeks' } },
  { value: '10-business-days', period: { amount: '10', unit: 'business-days' } },
  { value: '-months', period: { amount: '', unit: 'months' } },
  { value: '3-days', period: { amount: '3', unit: 'days' } },
  { value: '3-years', period: { amount: '3', unit: 'weeks' } },
  { value: '3', period: { amount: '3', unit: 'weeks' } },
  { value: '', period: { amount: '', unit: 'weeks' } }
])('"$value" is $period.amount in $period.unit', ({ value, period }) => {
  expect(periodOf(value)).toEqual(period)
})

test.each([
  { amount: '2', text: '2-weeks' },
  { amount: ' 1a2 ', text: '12-weeks' },
  { amount: '1234', text: '123-weeks' },
  { amount: '', text: '-weeks' }
])('"$amount" is kept as "$text"', ({ amount, text }) => {
  expect(periodText({ amount, unit: 'weeks' })).toBe(text)
})

test.each([
  { value: '1-weeks', time: { kind: 'within', amount: 1, unit: 'weeks' } },
  { value: '10-business-days', time: { kind: 'within', amount: 10, unit: 'business-days' } },
  { value: '0-weeks', time: undefined },
  { value: '-weeks', time: undefined },
  { value: undefined, time: undefined }
])('"$value" was spoken as $time', ({ value, time }) => {
  expect(readPeriod(value)).toEqual(time)
})
