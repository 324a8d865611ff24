/**
 * What was typed stands in the address, so that "back" from a page leads to the same list. It stands
 * behind the #, which is never sent to a server; a link may also ask with ?q=.
 */
import { useEffect, useRef } from 'preact/hooks'

export function askedInAddress(): string {
  const behind = new URLSearchParams(location.hash.slice(1)).get('q')
  return behind ?? new URLSearchParams(location.search).get('q') ?? ''
}

export function useAddress(typed: string): void {
  const isFirst = useRef(true)
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false
      return
    }
    const asked = typed.trim()
    const behind = asked === '' ? '' : `#${new URLSearchParams({ q: asked })}`
    history.replaceState(history.state, '', location.pathname + behind)
  }, [typed])
}
