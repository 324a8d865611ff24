/** What comes only once it is wanted: a part of a page, and the words for it. */
import { useEffect, useState } from 'preact/hooks'
import { link } from './link.ts'

/** Undefined while it is on its way. */
export type Later<Value> = Value | 'failed' | undefined

/** What has come already, so that it is there at once wherever it is wanted again. */
const come = new WeakMap<() => Promise<unknown>, unknown>()

/** Loads something as soon as it is wanted. `load` must be the same function on every drawing. */
export function useLater<Value>(load: () => Promise<Value>, isWanted = true): Later<Value> {
  const [loaded, setLoaded] = useState<{ readonly value: Later<Value> }>({
    value: come.get(load) as Value | undefined
  })
  useEffect(() => {
    if (!isWanted) return
    load().then(
      (value) => {
        come.set(load, value)
        setLoaded({ value })
      },
      () => setLoaded({ value: 'failed' })
    )
  }, [load, isWanted])
  return loaded.value
}

/** The words of a part, of the release that this page is of. Throws where they do not come. */
export async function fetchWords<Words>(part: string): Promise<Words> {
  const response = await fetch(link(`/words/${part}.json`))
  if (!response.ok) throw new Error(`The words of ${part} did not come`)
  return (await response.json()) as Words
}
