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
    if (at < first || at > last || frame.places.has(at)) return true
    const word = wordOf(item)
    return word === undefined || emptyWords.has(word) || connectors.has(word)
  })
}
