/** Whether this is no longer the page that was seen first. */
import { useState } from 'preact/hooks'

export function useIsLaterPage(key: string | undefined): boolean {
  const [first, setFirst] = useState(key)
  const [isLater, setLater] = useState(false)
  if (first === undefined && key !== undefined) setFirst(key)
  if (!isLater && first !== undefined && key !== first) setLater(true)
  return isLater || (first !== undefined && key !== first)
}
