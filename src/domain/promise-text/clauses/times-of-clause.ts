/** The one time that a clause comes to. Of several days the last is due; anything odd is unclear. */
import { type Due, dueOfTime, endOf } from '../times/due.ts'
import type { SaidOn } from '../times/time.ts'
import { emptyWords } from './fillers.ts'
import type { Frame } from './frame.ts'
import { type Clause, type Item, wordOf } from './item.ts'

const unclear: Due = { kind: 'unknown' }
const connectors = new Set(['or', 'to', 'through', 'i', 'we', 'by'])

export function dueOfClause(clause: Clause, frame: Frame, said: SaidOn): Due | undefined {
  const dues = clause.items.flatMap((item) => (item.kind === 'time' ? [dueOfItem(item, said)] : []))
  const [first, ...others] = dues
  if (clause.items.some((_, at) => isPartOfName(clause.items, at, frame))) return unclear
  if (others.length === 0) return first
  return areJoined(clause, frame) ? lastOf(dues, said) : unclear
}

/** Whoever promises something "until Friday" means by then. */
function dueOfItem(item: Extract<Item, { readonly kind: 'time' }>, said: SaidOn): Due {
  const { relation, time } = item.found
  return dueOfTime({ relation: relation === 'until' ? 'by' : relation, time }, said)
}

/** Days that run backwards are unclear; "soon" beside a day adds nothing. */
function lastOf(dues: readonly Due[], said: SaidOn): Due | undefined {
  const times = dues.filter((due) => due.kind === 'time')
  const dated = times.flatMap((due) => {
    const end = endOf(due.time, said)
    return end === null ? [] : [{ due, end }]
  })
  const isBackwards = dated.some(({ end }, at) => end < (dated[at - 1]?.end ?? end))
  if (isBackwards || times.length < dues.length) return unclear
  const last = dated.at(-1)?.due ?? times[0]
  return last && { ...last, isLoose: dated.some(({ due }) => due.isLoose) }
}

/** Between two times may stand only what joins them, or the promise itself. */
function areJoined({ items }: Clause, frame: Frame): boolean {
  const first = items.findIndex(({ kind }) => kind === 'time')
  const last = items.findLastIndex(({ kind }) => kind === 'time')
  return items.slice(first, last).every((item, index) => {
    const at = first + index
    if (item.kind === 'time') return items[at + 1]?.kind !== 'time'
    const word = wordOf(item)
    return (
      word === undefined || frame.places.has(at) || emptyWords.has(word) || connectors.has(word)
    )
  })
}

const followers = new Set(
  'or i we you they he she it hr someone somebody my our your about regarding concerning with to on over by via whether which who when if at from for as because in either then will once unless after before until since per through though even ideally depending'.split(
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
