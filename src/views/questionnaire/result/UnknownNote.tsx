/** What was not known, which answers that allows, why this one, and how to find out. */
import { useStore } from '@nanostores/preact'
import { useEffect, useState } from 'preact/hooks'
import { $unknownAdvice } from '../../../state/index.ts'
import { link } from '../../ui/link.ts'
import { unknownNote } from './unknown-note.ts'
import { type UnknownWords, unknownWordsFormat } from './unknown-words.ts'

export function UnknownNote() {
  const unknown = useStore($unknownAdvice)
  const words = useUnknownWords(unknown !== undefined && unknown.open.length > 0)
  const note = unknown && words && unknownNote(unknown, words)
  if (note === undefined) return null
  const { title, sentences, findOut } = note
  return (
    <section class="result-part">
      <h2 class="type-part">{title}</h2>
      <p>{sentences.join(' ')}</p>
      {findOut !== undefined && (
        <p>
          <strong class="result-measure">{findOut.title}</strong> {findOut.how}
        </p>
      )}
    </section>
  )
}

/** Fetched only once there is something to say; without them the answer stands alone. */
function useUnknownWords(isNeeded: boolean): UnknownWords | undefined {
  const [words, setWords] = useState<UnknownWords>()
  useEffect(() => {
    if (isNeeded) fetchWords().then(setWords, () => undefined)
  }, [isNeeded])
  return words
}

async function fetchWords(): Promise<UnknownWords | undefined> {
  const response = await fetch(link('/unknown.json'))
  const words = (await response.json()) as UnknownWords
  return words.format === unknownWordsFormat ? words : undefined
}
