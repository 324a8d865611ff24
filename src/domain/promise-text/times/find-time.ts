/**
 * Finds the longest time that begins at a word, with what stands before and behind it. Whatever
 * looks like a time and cannot be used is found as well, so that it is never passed over.
 */
import { type ClassReader, type Match, matchesAt, type Pattern } from '../tokens/pattern.ts'
import { amountRows, soonRows } from './amount-rows.ts'
import { dayRows } from './day-rows.ts'
import { holidayRows } from './holiday-rows.ts'
import {
  dayPartsAfter,
  dayPartsBefore,
  leadingWords,
  looseEndings,
  looseWords,
  type Relation,
  trailingWords
} from './relation.ts'
import { indexed, rowsFor } from './row-index.ts'
import type { SaidOn, Time } from './time.ts'
import type { TimeRow } from './time-row.ts'
import { timeClasses } from './time-words.ts'
import { monthRows, weekRows, wholeMonthRows } from './week-rows.ts'

/** A time where it was found. */
export interface FoundTime {
  readonly relation: Relation
  readonly time: Time
  readonly end: number
}

interface Lead {
  readonly end: number
  readonly relation: Relation | undefined
  readonly isLoose: boolean
  /** A part of a day was named, so a day must follow. */
  readonly needsDay: boolean
}

const rows = indexed([
  ...dayRows,
  ...weekRows,
  ...monthRows,
  ...amountRows,
  ...soonRows,
  ...holidayRows
])
const rowsOfMonths = indexed(wholeMonthRows)

const hour = /^\d{1,2}$/
const minutes = /^\d{2}$/

const classes: ClassReader = (name, words, at) =>
  name === 'clock' ? clockAt(words, at) : timeClasses(name, words, at)

export function findTime(
  words: readonly string[],
  at: number,
  said: SaidOn
): FoundTime | undefined {
  return leadsAt(words, at)
    .flatMap((lead) => timesAfter(words, lead, said))
    .reduce<FoundTime | undefined>(
      (best, found) => (best === undefined || isBetter(found, best) ? found : best),
      undefined
    )
}

/** The longer one; of two as long as each other the one that warns. */
function isBetter(found: FoundTime, best: FoundTime): boolean {
  if (found.end !== best.end) return found.end > best.end
  return found.time.kind === 'useless' && best.time.kind !== 'useless'
}

/** The end of a time of day, which alone names no day: "at 10 am". */
export function endOfClock(words: readonly string[], at: number): number | undefined {
  return clockAt(words, at)[0]?.end
}

function leadsAt(words: readonly string[], at: number): readonly Lead[] {
  const none: Lead = { end: at, relation: undefined, isLoose: false, needsDay: false }
  const withWords = leadingWords.flatMap(([wanted, relation]) =>
    matchesAt(wanted, words, at).map(({ end }): Lead => ({ ...none, end, relation }))
  )
  const loosely = [none, ...withWords].flatMap((lead) => [
    lead,
    ...endsOf(looseWords, words, lead.end).map((end): Lead => ({ ...lead, end, isLoose: true }))
  ])
  // "Hopefully by Monday", "about in two weeks": the loose word may come first, too.
  const twice = loosely.flatMap((lead) =>
    lead.isLoose && lead.relation === undefined
      ? leadingWords.flatMap(([wanted, relation]) =>
          matchesAt(wanted, words, lead.end).map(({ end }): Lead => ({ ...lead, end, relation }))
        )
      : []
  )
  const all = [...loosely, ...twice]
  return [
    ...all,
    ...all.flatMap((lead) =>
      endsOf(dayPartsBefore, words, lead.end).map((end): Lead => ({ ...lead, end, needsDay: true }))
    )
  ]
}

function timesAfter(words: readonly string[], lead: Lead, said: SaidOn): readonly FoundTime[] {
  const word = words[lead.end] ?? ''
  const months = lead.relation === undefined ? [] : rowsFor(rowsOfMonths, word)
  return [...rowsFor(rows, word), ...months].flatMap((row) =>
    longest(matchesAt(row.say, words, lead.end, classes)).flatMap((match) =>
      whole(words, lead, match, row, said)
    )
  )
}

function whole(
  words: readonly string[],
  lead: Lead,
  match: Match,
  row: TimeRow,
  said: SaidOn
): readonly FoundTime[] {
  const meant = row.means(said, ...match.values)
  const isUseless = lead.needsDay && meant.kind !== 'day' && meant.kind !== 'either'
  const afterPart = Math.max(match.end, ...endsOf(dayPartsAfter, words, match.end))
  const looseEnd = Math.max(afterPart, ...endsOf(looseEndings, words, afterPart))
  const trail = trailAt(words, looseEnd)
  const isLoose = lead.isLoose || looseEnd > afterPart || meant.isLoose === true
  const hasClock = words.slice(match.end, afterPart).some((word) => /\d/.test(word))
  const time: Time = isUseless
    ? { kind: 'useless' }
    : { ...meant, ...(isLoose ? { isLoose } : {}), ...(hasClock ? { hasClock } : {}) }
  const relation = joined(beforeTheEnd(words, lead), trail.relation)
  return [
    {
      relation: relation ?? 'at',
      time: relation === null ? { kind: 'useless' } : time,
      end: trail.end
    }
  ]
}

/** "Before the end of the week" is by its end. */
function beforeTheEnd(words: readonly string[], { end, relation }: Lead): Relation | undefined {
  const next = words[end] === 'the' ? words[end + 1] : words[end]
  return relation === 'before' && next === 'end' ? 'by' : relation
}

/** Words before and behind must not contradict each other; then the time cannot be used. */
function joined(before: Relation | undefined, behind: Relation): Relation | null {
  if (behind === 'at') return before ?? 'at'
  if (before === undefined || before === 'at' || before === behind) return behind
  return before === 'within' && behind === 'by' ? before : null
}

function trailAt(words: readonly string[], at: number) {
  const [found] = trailingWords.flatMap(([wanted, relation]) =>
    matchesAt(wanted, words, at).map(({ end }) => ({ end, relation }))
  )
  return found ?? { end: at, relation: 'at' as const }
}

function longest(matches: readonly Match[]): readonly Match[] {
  const end = Math.max(...matches.map((match) => match.end))
  return matches.filter((match) => match.end === end).slice(0, 1)
}

function endsOf(
  patterns: readonly Pattern[],
  words: readonly string[],
  at: number
): readonly number[] {
  return patterns.flatMap((wanted) => matchesAt(wanted, words, at, classes).map(({ end }) => end))
}

/** "10 am", "5 pm", "17:00", "5 o'clock". */
function clockAt(words: readonly string[], at: number): readonly Match[] {
  const word = (later: number): string => words[at + later] ?? ''
  const isHalf = (later: number): boolean => word(later) === 'am' || word(later) === 'pm'
  const match = (length: number): readonly Match[] => [{ end: at + length, values: [] }]
  if (!hour.test(word(0))) return []
  if (isHalf(1) || word(1) === "o'clock") return match(2)
  const hasMinutes = (word(1) === ':' || word(1) === '.') && minutes.test(word(2))
  return hasMinutes ? match(isHalf(3) ? 4 : 3) : []
}
