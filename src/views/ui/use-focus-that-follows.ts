/**
 * A row that is ticked or unticked moves to another list: the focus goes along, else it would be
 * lost. Where a row comes or goes without a tick, the focus stays where the reader has it.
 */
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** `done` holds the ticked rows, `count` of them; `findOpen` finds the place of the others. */
export function useFocusThatFollows(
  done: RefObject<HTMLElement>,
  count: number,
  findOpen: () => Element | null | undefined
): void {
  const before = useRef(count)
  const isByTick = useRef(false)
  useEffect(() => {
    const notice = ({ target }: Event) => {
      isByTick.current = target instanceof HTMLElement && target.matches('.tick-box')
    }
    document.addEventListener('change', notice, true)
    return () => document.removeEventListener('change', notice, true)
  }, [])
  useEffect(() => {
    if (isByTick.current && count > before.current) boxesIn(done.current).at(-1)?.focus()
    if (isByTick.current && count < before.current) boxesIn(findOpen())[0]?.focus()
    if (count !== before.current) isByTick.current = false
    before.current = count
  })
}

function boxesIn(element: Element | null | undefined): readonly HTMLInputElement[] {
  return [...(element?.querySelectorAll<HTMLInputElement>('.tick-box') ?? [])]
}
