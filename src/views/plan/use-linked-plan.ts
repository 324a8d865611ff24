/** The part of the address that holds a plan, when the page was opened by such a link. */
import { useEffect, useState } from 'preact/hooks'

const begin = '#p='

/** Empty when there is none, or once it has been dealt with. */
export function useLinkedPlan(): readonly [fragment: string, forget: () => void] {
  const [fragment, setFragment] = useState('')
  useEffect(() => {
    const read = () => setFragment(location.hash.startsWith(begin) ? location.hash : '')
    read()
    window.addEventListener('hashchange', read)
    return () => window.removeEventListener('hashchange', read)
  }, [])
  return [fragment, () => setFragment('')]
}
