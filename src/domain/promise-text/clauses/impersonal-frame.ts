/** Finds sentences in which nobody promises: "a decision will be made", "allow two weeks". */
import { type Frame, plainFrame } from './frame.ts'
import { type Impersonal, impersonals } from './frames.ts'
import { timeMark } from './item.ts'
import { endAt } from './matching.ts'
import { type PlacedWord, texts, withoutTimes } from './words-of.ts'

/** "Your decision is due by Friday" asks something of the user. */
const ownWords = new Set<string | undefined>(['your', 'my'])

export function impersonalFrame(words: readonly PlacedWord[]): Frame | undefined {
  const found = impersonals.flatMap((row) => {
    const namesTime = JSON.stringify(row.say).includes(timeMark)
    return matchesOf(row, namesTime ? words : withoutTimes(words))
  })
  return found.sort((one, other) => other.places.size - one.places.size)[0]
}

function matchesOf(row: Impersonal, words: readonly PlacedWord[]): readonly Frame[] {
  const plain = texts(words)
  return plain.flatMap((_, at) => {
    const end = endAt([row.say], plain, at)
    const isTheirs = row.about === 'clearance' || !ownWords.has(plain[at - 1])
    if (end === undefined || !isTheirs) return []
    return [
      {
        ...plainFrame,
        about: row.about ?? 'answer',
        places: new Set(words.slice(at, end).map(({ place }) => place)),
        needsTime: true,
        needsAmount: row.needsAmount === true,
        isVague: row.isVague === true
      }
    ]
  })
}
