/**
 * Whether the horizontal line has room: the element must be as wide as the line's words need,
 * and the window at least 900 px at the reader's own text size. Watches both.
 */
import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import type { WidthStep } from '../line/line-width.ts'

const wideWindow = '(min-width: 56.25em)'

export function useFittingWidth(element: RefObject<HTMLElement>, step: WidthStep | null): boolean {
  const [isWide, setIsWide] = useState(false)
  useLayoutEffect(() => {
    const measured = element.current
    if (measured === null || step === null) return setIsWide(false)
    const measure = () => setIsWide(matchMedia(wideWindow).matches && hasRoom(measured, step))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(measured)
    return () => observer.disconnect()
  }, [element, step])
  return isWide
}

function hasRoom(element: HTMLElement, step: WidthStep): boolean {
  const em = Number.parseFloat(getComputedStyle(element).fontSize)
  return element.clientWidth >= step * em
}
