/** Fetches what stands behind the answer once the answer shows. Without it the answer stands alone. */
import { useEffect, useState } from 'preact/hooks'
import type { CheckWords } from '../question-words.ts'

export interface BackgroundProps {
  readonly words: CheckWords
}

type Parts = typeof import('./BackgroundParts.tsx')

export function Background({ words }: BackgroundProps) {
  const [parts, setParts] = useState<Parts>()
  useEffect(() => {
    import('./BackgroundParts.tsx').then(setParts, () => undefined)
  }, [])
  return parts === undefined ? null : <parts.BackgroundParts words={words} />
}
