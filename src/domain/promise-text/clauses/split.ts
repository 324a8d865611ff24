/**
 * Splits a sentence into clauses where a new statement begins. A clause that begins with "if",
 * "after" and the like stays together with what it is a condition of.
 */
import { type Clause, type Item, timeMark, wordOf } from './item.ts'

const boundaries = new Set<string | undefined>([',', '-', 'and', 'but', 'so', ':'])
const finite = new Set<string | undefined>(
  'will would shall should may might can could is are was were has have had do does did must am need needs hears'.split(
    ' '
  )
)
const imperatives = new Set<string | undefined>(
  'call ring phone give contact email send wait please feel let expect'.split(' ')
)
const subordinators = new Set<string | undefined>(
  'if once when whenever after before unless until while since should provided assuming because as following although though depending in'.split(
    ' '
  )
)
/** A clause begins after these; a filler has no word at all. */
const passedOver = new Set([...boundaries, 'please', 'then', undefined])
const reach = 6

export function clausesOf(items: readonly Item[], isQuestion: boolean): readonly Clause[] {
  const clauses: Clause[] = []
  let start = 0
  items.forEach((_, at) => {
    if (!beginsClause(items, start, at)) return
    clauses.push({ items: items.slice(start, at), isQuestion })
    start = at
  })
  return [...clauses, { items: items.slice(start), isQuestion }]
}

function beginsClause(items: readonly Item[], start: number, at: number): boolean {
  const mark = wordAt(items, at)
  if (!boundaries.has(mark) || isConditional(items, start)) return false
  const next = wordAt(items, at + 1)
  if (subordinators.has(next)) return false
  if (next === 'please') return true
  if ((mark === ',' || mark === '-') && imperatives.has(next)) return true
  return hasFiniteVerb(items, at + 1)
}

function hasFiniteVerb(items: readonly Item[], from: number): boolean {
  for (let at = from; at < Math.min(from + reach, items.length); at += 1) {
    const word = wordAt(items, at)
    if (at > from && boundaries.has(word)) return false
    if (finite.has(word)) return true
  }
  return false
}

function isConditional(items: readonly Item[], start: number): boolean {
  const first = items
    .slice(start, start + 3)
    .map((item) => (item.kind === 'time' ? nameOfTime(item) : wordOf(item)))
    .find((word) => !passedOver.has(word))
  return subordinators.has(first)
}

function wordAt(items: readonly Item[], at: number): string | undefined {
  const item = items[at]
  return item && wordOf(item)
}

/** "As soon as" looks like a time and is a condition. */
function nameOfTime(item: Extract<Item, { readonly kind: 'time' }>): string {
  return item.found.time.kind === 'useless' ? 'when' : timeMark
}
