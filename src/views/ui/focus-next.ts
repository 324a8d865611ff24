/**
 * Where the focus goes when the button that was pressed makes way for something else: to what
 * took its place, or to what says what has happened. Else it would be lost to the whole page.
 */
import { useRef } from 'preact/hooks'

type Find = () => Element | null | undefined

/** As long as this many drawings the place may take to come: some seconds, for what is loaded when wanted. */
const mostDrawings = 300

/** `find` is asked once the page has been drawn anew. Focus that has moved on already is left alone. */
export function focusNext(find: Find): void {
  const pressed = document.activeElement
  let left = mostDrawings
  const look = (): void => {
    const now = document.activeElement
    if (now !== null && now !== pressed && now !== document.body) return
    const place = find()
    left -= 1
    if (place instanceof HTMLElement) focusOn(place)
    else if (left > 0) requestAnimationFrame(look)
  }
  // A change of the state is drawn after a turn of the clock: two turns later it is there.
  setTimeout(() => requestAnimationFrame(look))
}

/** The heading of whatever the page shows now. */
export function focusHeading(): void {
  focusNext(() => document.querySelector('main h1'))
}

/** A place in which each press puts something else: `follow` gives the focus to what came there. */
export function useFollow(selector: string) {
  const place = useRef<HTMLDivElement>(null)
  return { place, follow: () => focusNext(() => place.current?.querySelector(selector)) }
}

/** Words can take the focus when they are told that they may. */
function focusOn(place: HTMLElement): void {
  if (place.tabIndex < 0) place.tabIndex = -1
  place.focus()
}
