/** The heading of a page of the check. It takes the focus when the page comes in sight. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

export interface HeadingProps {
  /** False for the first page, so that loading the site moves nothing. */
  readonly takesFocus: boolean
  readonly kind?: 'question' | 'result'
  readonly children: ComponentChildren
}

export function Heading({ takesFocus, kind = 'question', children }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!takesFocus) return
    heading.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [takesFocus])
  return (
    <h1
      class={kind === 'question' ? 'check-title type-ask' : 'result-title'}
      ref={heading}
      tabIndex={-1}
    >
      {children}
    </h1>
  )
}
