/** A field for what the employer said, above the options. What reads it is loaded on first use. */
import { useEffect, useState } from 'preact/hooks'
import type { PromiseReadingProps } from './PromiseReading.tsx'

export type PromiseTextProps = Omit<PromiseReadingProps, 'text'>

type Reader = typeof import('./PromiseReading.tsx').PromiseReading

/** One more than is read: a text that was cut off is then too long, and never misread. */
const mostCharacters = 501
const pause = 500

export function PromiseText(props: PromiseTextProps) {
  const { words } = props
  const [typed, setTyped] = useState('')
  const [text, setText] = useState('')
  const [Reading, setReading] = useState<Reader>()
  const load = () => {
    if (Reading === undefined) {
      import('./PromiseReading.tsx').then(
        (loaded) => setReading(() => loaded.PromiseReading),
        () => undefined
      )
    }
  }
  // Not after every letter: it is read aloud.
  useEffect(() => {
    const timer = setTimeout(() => setText(typed.trim()), pause)
    return () => clearTimeout(timer)
  }, [typed])
  return (
    <>
      <label class="field-label" for="said-text">
        {words.label}
      </label>
      <textarea
        class="promise-text-input"
        id="said-text"
        rows={2}
        maxLength={mostCharacters}
        autocomplete="off"
        aria-describedby="said-text-hint"
        value={typed}
        onFocus={load}
        onInput={({ currentTarget }) => {
          load()
          setTyped(currentTarget.value)
        }}
      />
      <p class="promise-text-hint" id="said-text-hint">
        {words.hint}
      </p>
      <div class="promise-text-reading" aria-live="polite">
        {Reading !== undefined && text !== '' && <Reading {...props} text={text} />}
      </div>
    </>
  )
}
