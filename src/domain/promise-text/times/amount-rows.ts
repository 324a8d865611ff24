/** How amounts of time are named, and times without any figure. */
import { type PeriodUnit, periodUnits } from '../../questions/period.ts'
import { type Time, useless } from './time.ts'
import { row, type TimeRow } from './time-row.ts'

/** What may follow an amount without changing it. */
const tail = '((of)? time|(from|of) (now|today)|hence)?'
const soon: Time = { kind: 'soon' }
const more = '(more|further|full|good|short)?'

export const amountRows: readonly TimeRow[] = [
  row(`{number} ${more} {unit} ${tail}`, (_, amount, unit) => within(amount, unit)),
  row(`(a|an|one) ${more} {unit} ${tail}`, (_, unit) => within(1, unit)),
  row(`(another|a further) {unit} ${tail}`, (_, unit) => within(1, unit)),
  row(`(another|a further) {number} {unit} ${tail}`, (_, amount, unit) => within(amount, unit)),
  row(`{number} (to|or|-|and|through|/|,) {number} ${more} {unit} ${tail}`, (_, one, two, unit) =>
    later(one, two, unit)
  ),
  row(`{number} {unit} (to|or|-) {number} {unit} ${tail}`, (_, one, small, two, unit) =>
    laterOfUnits(one, small, two, unit)
  ),
  row(`(a|one) {unit} (to|or|-) {number} {unit} ${tail}`, (_, small, two, unit) =>
    laterOfUnits(1, small, two, unit)
  ),
  row(`(a|an|one|another) {unit} or {number} ${tail}`, (_, unit, two) => later(1, two, unit)),
  row('(a|an|one) {unit} or so', (_, unit) => loose(1, unit)),
  row('{number} {unit} or so', (_, amount, unit) => loose(amount, unit)),
  row(`(a|the)? (next|coming)? couple (of)? (more)? {unit} ${tail}`, (_, unit) => loose(2, unit)),
  row('(a|another|one)? fortnight', () => within(2, 2)),
  row('(the|a)? next fortnight', () => within(2, 2)),
  row('(the)? (next)? {number} (hours|h)', (_, hours) => ofHours(hours)),
  row('(the)? (next)? {number} (to|or|-) {number} (hours|h)', (_, one, two) =>
    one < two ? ofHours(two) : useless
  ),
  row('(the)? next {number} {unit}', (_, amount, unit) => within(amount, unit)),
  row('(the)? next {number} (to|or|-) {number} {unit}', (_, one, two, unit) =>
    later(one, two, unit)
  ),
  row('(the)? coming {number} {unit}', (_, amount, unit) => within(amount, unit)),
  row('(the)? (next|coming)? day or two', () => within(2, 0)),
  row('(the)? (next|coming)? week or (two|so)', (_) => loose(2, 2)),
  row('(the)? next (week|7 days) to (ten|10) days', () => within(10, 0)),
  row('(the|a|just a)? (next|coming|very next)? (few) (more)? {unit}', (_, unit) => aFew(unit)),
  row('(the)? next several {unit}', () => useless),
  row('several {unit}', () => useless),
  row('(some|many|most|a number of) {unit}', () => useless),
  row(`{number} (and a half) {unit}`, () => useless),
  row('half (a|an) {unit}', () => useless),
  row('over (a|{number}) {unit}', () => useless),
  row('over {number} (to|or|-) {number} {unit}', () => useless),
  row('every {number} {unit}', () => useless),
  row('every {number} (to|or|-) {number} {unit}', () => useless),
  row(
    '(a|{number}) {unit} (ago|old|away|off|long|notice|earlier|later|before|after|apart|each)',
    () => useless
  ),
  row(
    '{number} (to|or|-) {number} {unit} (ago|old|away|off|long|notice|earlier|later|before|after)',
    () => useless
  )
]

export const soonRows: readonly TimeRow[] = [
  row('(very|really|quite|pretty)? soon', () => soon),
  row('(talk|speak) (to|with)? (you)? soon', () => soon),
  row('see you soon', () => useless),
  row('(very)? shortly', () => soon),
  row('(in)? due course', () => soon),
  row('(as)? soon as (possible|we can|i can|they can|he can|she can)', () => soon),
  row('asap', () => soon),
  row('(the)? near future', () => soon),
  row('(the)? (coming|next) (days|weeks)', () => soon),
  row('at (our|the) earliest (convenience|opportunity)', () => soon),
  row('before (too)? long', () => soon),
  row('(not|n) (too|very|so)? soon', () => useless),
  row('too soon', () => useless),
  row('as soon as', () => useless),
  row('how soon', () => useless),
  row('soon after', () => useless),
  row('shortly (after|before)', () => useless)
]

function within(amount: number, unit: number): Time {
  const name = unitOf(unit)
  return name === undefined || amount < 1 ? useless : { kind: 'amount', amount, unit: name }
}

function loose(amount: number, unit: number): Time {
  return { ...within(amount, unit), isLoose: true }
}

/** "Two to three": the later one. "Three to two" is something else. */
function later(one: number, two: number, unit: number): Time {
  return one < two ? within(two, unit) : useless
}

function laterOfUnits(one: number, small: number, two: number, unit: number): Time {
  const length = [1, 1.4, 7, 30]
  const isLater = one * (length[small] ?? 1) < two * (length[unit] ?? 1)
  return isLater ? within(two, unit) : useless
}

function ofHours(hours: number): Time {
  return hours % 24 === 0 ? within(hours / 24, 0) : useless
}

/** Nobody can tell how many a few are. */
function aFew(unit: number): Time {
  const name = unitOf(unit)
  if (name === undefined) return useless
  const times = [3, 5].map((amount) => ({ kind: 'amount', amount, unit: name }) as const)
  return { kind: 'either', question: 'how-many', times, orSoon: true, isLoose: true }
}

function unitOf(index: number): PeriodUnit | undefined {
  return periodUnits[index]
}
