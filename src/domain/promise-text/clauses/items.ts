/** Turns the tokens of a sentence into items: times first, then phrases that change nothing, then words. */

import { endOfClock, findTime } from '../times/find-time.ts'
import type { SaidOn } from '../times/time.ts'
import { endOfMatch, type Pattern } from '../tokens/pattern.ts'
import { emptyPhrases, hedgePhrases, looseAdverbs } from './fillers.ts'
import type { Item } from './item.ts'

interface Found {
  readonly item: Item
  readonly end: number
}

export function itemsOf(words: readonly string[], said: SaidOn): readonly Item[] {
  const items: Item[] = []
  for (let at = 0; at < words.length; ) {
    const found = findAt(words, at, said)
    items.push(found.item)
    at = found.end
  }
  return items
}

function findAt(words: readonly string[], at: number, said: SaidOn): Found {
  const word = words[at] ?? ''
  const found = [
    phrase(emptyPhrases, words, at, false),
    phrase(hedgePhrases, words, at, true),
    time(words, at, said),
    clock(words, at)
  ].filter((one) => one !== undefined)
  const [first, ...others] = found
  if (first === undefined) {
    const item: Item = looseAdverbs.has(word)
      ? { kind: 'filler', isHedge: true }
      : { kind: 'word', word }
    return { item, end: at + 1 }
  }
  return others.reduce((best, other) => (other.end > best.end ? other : best), first)
}

function phrase(
  phrases: readonly Pattern[],
  words: readonly string[],
  at: number,
  isHedge: boolean
): Found | undefined {
  const ends = phrases.map((one) => endOfMatch(one, words, at) ?? at)
  const end = Math.max(at, ...ends)
  return end > at ? { item: { kind: 'filler', isHedge }, end } : undefined
}

function time(words: readonly string[], at: number, said: SaidOn): Found | undefined {
  const found = findTime(words, at, said)
  return found && { item: { kind: 'time', found }, end: found.end }
}

function clock(words: readonly string[], at: number): Found | undefined {
  const end = endOfClock(words, at)
  const found = { relation: 'at', time: { kind: 'useless' } } as const
  return end === undefined ? undefined : { item: { kind: 'time', found }, end }
}
