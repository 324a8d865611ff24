/**
 * The words of a clause that carry meaning, each with its place among the items: without empty
 * words, with "be calling" as "call" and "hears" as "hear", with or without marks for times.
 */
import { emptyWords } from './fillers.ts'
import { type Clause, timeMark } from './item.ts'

export interface PlacedWord {
  readonly word: string
  /** The item that it comes from. */
  readonly place: number
}

const base: Readonly<Record<string, string>> = {
  calling: 'call',
  phoning: 'phone',
  ringing: 'ring',
  contacting: 'contact',
  informing: 'inform',
  notifying: 'notify',
  updating: 'update',
  letting: 'let',
  getting: 'get',
  coming: 'come',
  reaching: 'reach',
  sending: 'send',
  emailing: 'email',
  texting: 'text',
  writing: 'write',
  giving: 'give',
  making: 'make',
  taking: 'take',
  deciding: 'decide',
  having: 'have',
  following: 'follow',
  announcing: 'announce',
  hearing: 'hear',
  receiving: 'receive',
  responding: 'respond',
  replying: 'reply'
}
const present: Readonly<Record<string, string>> = {
  hears: 'hear',
  gets: 'get',
  receives: 'receive',
  emailed: 'emailed'
}

export function wordsOf({ items }: Clause): readonly PlacedWord[] {
  const placed = items.flatMap((item, place): readonly PlacedWord[] => {
    if (item.kind === 'time') return [{ word: timeMark, place }]
    return item.kind === 'word' && !emptyWords.has(item.word) ? [{ word: item.word, place }] : []
  })
  return placed.flatMap(({ word, place }, at) => {
    const next = placed[at + 1]?.word ?? ''
    const before = placed[at - 1]?.word ?? ''
    if (word === 'be' && Object.hasOwn(base, next)) return []
    if (before === 'be' || before === 'on' || before.startsWith('anticipate'))
      return [{ word: base[word] ?? word, place }]
    return [{ word: present[word] ?? word, place }]
  })
}

export function withoutTimes(words: readonly PlacedWord[]): readonly PlacedWord[] {
  return words.filter(({ word }) => word !== timeMark)
}

export function texts(words: readonly PlacedWord[]): readonly string[] {
  return words.map(({ word }) => word)
}
