/** Words that stand for numbers, weekdays, months and units, and the classes that patterns name. */
import type { ClassReader, Match } from '../tokens/pattern.ts'

const weekdayNames = [
  'monday mon',
  'tuesday tue tues',
  'wednesday wed weds',
  'thursday thu thur thurs',
  'friday fri',
  'saturday',
  'sunday'
]
const monthNames = [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sep sept',
  'october oct',
  'november nov',
  'december dec'
]
const numberNames =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90
}
const ordinalNames =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'

const weekdays = numbered(weekdayNames)
const months = numbered(monthNames)
const numbers = numbered(numberNames.split(' '))
const ordinals = numbered(ordinalNames.split(' '))

/** The units of a stretch of time, by their place in the list of units. */
const units: readonly (readonly [readonly string[], number])[] = [
  [['day'], 0],
  [['days'], 0],
  [['calendar', 'days'], 0],
  [['business', 'day'], 1],
  [['business', 'days'], 1],
  [['working', 'day'], 1],
  [['working', 'days'], 1],
  [['work', 'days'], 1],
  [['workdays'], 1],
  [['weekdays'], 1],
  [['week', 'days'], 1],
  [['week'], 2],
  [['weeks'], 2],
  [['month'], 3],
  [['months'], 3]
]

export const timeClasses: ClassReader = (name, words, at) => {
  const word = words[at] ?? ''
  switch (name) {
    case 'weekday':
      return oneWord(at, weekdays.get(word))
    case 'month':
      return oneWord(at, months.get(word))
    case 'number':
      return numberAt(words, at)
    case 'day':
      return dayAt(words, at)
    case 'figure':
      return /^\d/.test(word) ? ordinalAt(words, at) : []
    case 'year':
      return /^20\d\d$/.test(word) ? oneWord(at, Number(word)) : []
    case 'unit':
      return units.flatMap(([unit, value]) =>
        unit.every((part, index) => words[at + index] === part)
          ? [{ end: at + unit.length, values: [value] }]
          : []
      )
    default:
      return []
  }
}

/** Whether a word can begin a number, a weekday, a month or a unit. */
export function namesNumber(word: string): boolean {
  return (
    /^\d/.test(word) ||
    [weekdays, months, numbers, ordinals].some((names) => names.has(word)) ||
    Object.hasOwn(tens, word) ||
    word === 'thirtieth' ||
    units.some(([[first]]) => first === word)
  )
}

function numberAt(words: readonly string[], at: number): readonly Match[] {
  const word = words[at] ?? ''
  if (/^\d{1,3}$/.test(word)) return oneWord(at, Number(word))
  const ten = Object.hasOwn(tens, word) ? tens[word] : undefined
  const one = numbers.get(words[at + 1] ?? '')
  if (ten !== undefined && one !== undefined && one < 10) {
    return [{ end: at + 2, values: [ten + one] }]
  }
  return oneWord(at, numbers.get(word) ?? ten)
}

/** A day of a month, in figures or with its ending: "4", "4th", "first". */
function dayAt(words: readonly string[], at: number): readonly Match[] {
  const word = words[at] ?? ''
  if (!/^\d{1,2}$/.test(word)) return ordinalAt(words, at)
  const isDay = Number(word) >= 1 && Number(word) <= 31
  return isDay ? [...ordinalAt(words, at), { end: at + 1, values: [Number(word)] }] : []
}

function ordinalAt(words: readonly string[], at: number): readonly Match[] {
  const word = words[at] ?? ''
  const next = words[at + 1] ?? ''
  if (/^\d{1,2}$/.test(word)) {
    const isDay = Number(word) >= 1 && Number(word) <= 31
    return isDay && /^(st|nd|rd|th)$/.test(next) ? [{ end: at + 2, values: [Number(word)] }] : []
  }
  const ones = ordinals.get(next)
  const ten = Object.hasOwn(tens, word) ? tens[word] : undefined
  if (ten !== undefined && ten <= 30 && ones !== undefined && ones < 10) {
    return [{ end: at + 2, values: [ten + ones] }]
  }
  return oneWord(at, word === 'thirtieth' ? 30 : ordinals.get(word))
}

function oneWord(at: number, value: number | undefined): readonly Match[] {
  return value === undefined ? [] : [{ end: at + 1, values: [value] }]
}

function numbered(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.flatMap((list, index) => list.split(' ').map((name) => [name, index + 1])))
}
