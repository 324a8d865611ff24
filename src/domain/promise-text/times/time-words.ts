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
const tens: ReadonlyMap<string, number> = new Map([
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['ninety', 90]
])
const ordinalNames =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'

const weekdays = numbered(weekdayNames)
const months = numbered(monthNames)
const numbers = numbered(numberNames.split(' '))
const ordinals = new Map([...numbered(ordinalNames.split(' ')), ['thirtieth', 30]])
const ordinalEndings = new Set(['st', 'nd', 'rd', 'th'])

const digit = /^\d/
const upToThreeDigits = /^\d{1,3}$/
const yearOfThisCentury = /^20\d\d$/
const dayOfAMonth = /^(?:0?[1-9]|[12]\d|3[01])$/

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
      return digit.test(word) ? ordinalAt(words, at) : []
    case 'year':
      return yearOfThisCentury.test(word) ? oneWord(at, Number(word)) : []
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

/** Whether a word can begin a number, a weekday or a month. */
export function namesNumber(word: string): boolean {
  return (
    digit.test(word) || [weekdays, months, numbers, tens, ordinals].some((names) => names.has(word))
  )
}

function numberAt(words: readonly string[], at: number): readonly Match[] {
  const word = words[at] ?? ''
  if (upToThreeDigits.test(word)) return oneWord(at, Number(word))
  return sumAt(words, at, numbers) ?? oneWord(at, numbers.get(word) ?? tens.get(word))
}

/** A day of a month, in figures or with its ending: "4", "4th", "first". */
function dayAt(words: readonly string[], at: number): readonly Match[] {
  const word = words[at] ?? ''
  const figure = dayOfAMonth.test(word) ? oneWord(at, Number(word)) : []
  return [...ordinalAt(words, at), ...figure]
}

function ordinalAt(words: readonly string[], at: number): readonly Match[] {
  const word = words[at] ?? ''
  if (dayOfAMonth.test(word)) {
    const hasEnding = ordinalEndings.has(words[at + 1] ?? '')
    return hasEnding ? [{ end: at + 2, values: [Number(word)] }] : []
  }
  return sumAt(words, at, ordinals) ?? oneWord(at, ordinals.get(word))
}

/** A ten and a one: "twenty five", "thirty first". */
function sumAt(words: readonly string[], at: number, names: ReadonlyMap<string, number>) {
  const ten = tens.get(words[at] ?? '')
  const one = names.get(words[at + 1] ?? '')
  if (ten === undefined || one === undefined || one > 9) return undefined
  return [{ end: at + 2, values: [ten + one] }]
}

function oneWord(at: number, value: number | undefined): readonly Match[] {
  return value === undefined ? [] : [{ end: at + 1, values: [value] }]
}

function numbered(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.flatMap((list, index) => list.split(' ').map((name) => [name, index + 1])))
}
