/** The one time that a clause comes to. Of several days the last is due; anything odd is unclear. */
import { type Due, dueOfTime, endOf } from '../times/due.ts'
import type { SaidOn } from '../times/time.ts'
import { emptyWords } from './fillers.ts'
import type { Frame } from './frame.ts'
import { type Clause, type Item, wordOf } from './item.ts'

const connectors = new Set(['or', 'to', 'through', 'i', 'we', 'by'])

export function dueOfClause(
  clause: Clause,
  frame: Frame,
  said: SaidOn
): Due | 'unclear' | undefined {
  const dues = clause.items.flatMap((item) => (item.kind === 'time' ? [dueOfItem(item, said)] : []))
  const [first, ...others] = dues
  if (clause.items.some((_, at) => isPartOfName(clause.items, at, frame))) return 'unclear'
  if (first === undefined || others.length === 0)
    return first?.kind === 'unknown' ? 'unclear' : first
  return areJoined(clause, frame) ? laterOf(dues, said) : 'unclear'
}

/** Whoever promises something "until Friday" means by then. */
function dueOfItem(item: Extract<Item, { readonly kind: 'time' }>, said: SaidOn): Due {
  const { relation, time } = item.found
  return dueOfTime({ relation: relation === 'until' ? 'by' : relation, time }, said)
}

function laterOf(dues: readonly Due[], said: SaidOn): Due | 'unclear' {
  let latest: Due | undefined
  for (const due of dues) {
    if (due.kind !== 'time') return 'unclear'
    const ends = [latest, due].map((one) => (one?.kind === 'time' ? endOf(one.time, said) : null))
    const [before, own] = ends
    if (own === null || own === undefined) {
      if (latest === undefined) latest = due
      continue
    }
    if (before !== null && before !== undefined && own < before) return 'unclear'
    latest = due
  }
  const isLoose = dues.some((due) => due.kind === 'time' && due.isLoose && due.time.kind !== 'soon')
  return latest?.kind === 'time' ? { ...latest, isLoose: latest.isLoose || isLoose } : 'unclear'
}

/** Between two times may stand only what joins them, or the promise itself. */
function areJoined({ items }: Clause, frame: Frame): boolean {
  const places = items.flatMap((item, at) => (item.kind === 'time' ? [at] : []))
  const first = places[0] ?? 0
  const last = places.at(-1) ?? 0
  return items.every((item, at) => {
    if (item.kind === 'time') return at === last || items[at + 1]?.kind !== 'time'
    if (at < first || at > last || frame.places.has(at)) return true
    const word = wordOf(item)
    return word === undefined || emptyWords.has(word) || connectors.has(word)
  })
}

const followers = new Set(
  'or i we you they he she it hr someone somebody my our your about regarding concerning with to on by via whether which who when if at from for as because in either then will once unless after before until since per through though even ideally depending'.split(
    ' '
  )
)

/** "After the weekend rush", "the Friday market": a word behind the time makes it something else. */
function isPartOfName(items: readonly Item[], at: number, frame: Frame): boolean {
  const item = items[at]
  const next = items[at + 1]
  if (item?.kind !== 'time' || next?.kind !== 'word' || frame.places.has(at + 1)) return false
  if (emptyWords.has(next.word) || followers.has(next.word)) return false
  const isFirst = items.slice(0, at).every((one) => one.kind !== 'word' || emptyWords.has(one.word))
  const { relation } = item.found
  return !(isFirst && (relation === 'at' || relation === 'by'))
}
