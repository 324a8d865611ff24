/** Fetches the note on what is not known, once there is something to say. Without it the answer stands alone. */
import { useStore } from '@nanostores/preact'
import { useEffect, useState } from 'preact/hooks'
import { $unknownAdvice } from '../../../state/index.ts'

type Sentences = typeof import('./UnknownSentences.tsx')

export function UnknownNote() {
  const unknown = useStore($unknownAdvice)
  const [view, setView] = useState<Sentences>()
  const isOpen = unknown !== undefined && unknown.open.length > 0
  useEffect(() => {
    if (isOpen) import('./UnknownSentences.tsx').then(setView, () => undefined)
  }, [isOpen])
  return view && isOpen ? <view.UnknownSentences unknown={unknown} /> : null
}
