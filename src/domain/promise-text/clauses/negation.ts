/** "You will not hear before Friday" names a beginning: the negation is taken out, the time turned round. */
import type { Clause, Item } from './item.ts'

const negations = new Set(['not', 'no', 'nothing', 'never'])
const auxiliaries = new Set(['do', 'does'])

export function turnedRound(clause: Clause): Clause {
  const [time, another] = clause.items.filter((item) => item.kind === 'time')
  const negated = clause.items.filter(isNegation)
  if (time === undefined || another !== undefined || negated.length !== 1) return clause
  if (time.found.relation !== 'before' && time.found.relation !== 'until') return clause
  const items = clause.items.flatMap((item, at): readonly Item[] => {
    if (item === time) return [{ kind: 'time', found: { ...time.found, relation: 'from' } }]
    const next = clause.items[at + 1]
    const isHelper = item.kind === 'word' && auxiliaries.has(item.word)
    const isGone = isNegation(item) || (isHelper && next !== undefined && isNegation(next))
    return isGone ? [] : [item]
  })
  return { ...clause, items }
}

function isNegation(item: Item): boolean {
  return item.kind === 'word' && negations.has(item.word)
}
