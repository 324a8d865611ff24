/** Keeps the place of the field for a pasted sentence, and loads it when its page is in sight. */
import { useEffect, useState } from 'preact/hooks'
import type { PromiseTextProps } from './PromiseText.tsx'
import './promise-text.css'

type Field = typeof import('./PromiseText.tsx').PromiseText

export function LatePromiseText(props: PromiseTextProps) {
  const [Field, setField] = useState<Field>()
  useEffect(() => {
    // Without it the options below are all there is to answer with, and they are enough.
    import('./PromiseText.tsx').then(
      (loaded) => setField(() => loaded.PromiseText),
      () => undefined
    )
  }, [])
  return <div class="promise-text">{Field !== undefined && <Field {...props} />}</div>
}
