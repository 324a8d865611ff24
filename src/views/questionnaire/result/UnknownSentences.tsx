/** What was not known, which answers that allows, why this one, and how to find out. */
import { useEffect, useState } from 'preact/hooks'
import type { UnknownAdvice } from '../../../domain/unknown/advise-unknown.ts'
import { link } from '../../ui/link.ts'
import { unknownNote } from './unknown-note.ts'
import type { UnknownWords } from './unknown-words.ts'

export interface UnknownSentencesProps {
  readonly unknown: UnknownAdvice
}

export function UnknownSentences({ unknown }: UnknownSentencesProps) {
  const words = useUnknownWords()
  const note = words && unknownNote(unknown, words)
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

function useUnknownWords(): UnknownWords | undefined {
  const [words, setWords] = useState<UnknownWords>()
  useEffect(() => {
    fetchWords().then(setWords, () => undefined)
  }, [])
  return words
}

async function fetchWords(): Promise<UnknownWords> {
  const response = await fetch(link('/unknown.json'))
  return (await response.json()) as UnknownWords
}
