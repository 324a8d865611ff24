/** Fetches why the answer is what it is, once it shows. Without it the answer stands alone. */
import { useEffect, useState } from 'preact/hooks'
import type { CheckWords } from '../question-words.ts'

export interface ExplainedProps {
  readonly words: CheckWords
}

type Parts = typeof import('./ExplainedParts.tsx')

export function Explained({ words }: ExplainedProps) {
  const [parts, setParts] = useState<Parts>()
  useEffect(() => {
    import('./ExplainedParts.tsx').then(setParts, () => undefined)
  }, [])
  return parts === undefined ? null : <parts.ExplainedParts words={words} />
}
