/** What opens takes the focus as it is drawn, so that the next key goes to it and not past it. */
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

export function useFirstFocus<Part extends HTMLElement>(): RefObject<Part> {
  const part = useRef<Part>(null)
  useLayoutEffect(() => part.current?.focus(), [])
  return part
}
