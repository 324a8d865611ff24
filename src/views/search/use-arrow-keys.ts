/** The arrow keys lead from the field to the links below it and back, Escape to the field. Tab does what it always does. */
import { useEffect, useRef } from 'preact/hooks'

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

export function useArrowKeys<Element extends HTMLElement>() {
  const whole = useRef<Element>(null)
  useEffect(() => {
    const { current } = whole
    const press = (event: KeyboardEvent) => current && move(current, event)
    current?.addEventListener('keydown', press)
    return () => current?.removeEventListener('keydown', press)
  }, [])
  return whole
}

function move(whole: HTMLElement, event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return
  const field = whole.querySelector('input')
  const stops = [field, ...whole.querySelectorAll<HTMLElement>('.search-found a')]
  const here = stops.findIndex((stop) => stop !== null && stop === event.target)
  const step = steps[event.key]
  const isBack = event.key === 'Escape' && here > 0
  const next = isBack ? field : step === undefined || here < 0 ? undefined : stops[here + step]
  if (next === undefined || next === null) return
  event.preventDefault()
  next.focus()
}
