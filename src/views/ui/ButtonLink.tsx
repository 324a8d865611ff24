/**
 * A link that looks like a button: one filled with ink on a screen, the others with an edge.
 * Only "go on" has an arrow. A real button takes the same classes.
 */
import type { ComponentChildren } from 'preact'
import { Arrow } from './Arrow.tsx'
import './button.css'

export interface ButtonLinkProps {
  readonly href: string
  readonly kind?: 'filled' | 'edged'
  readonly arrow?: boolean
  readonly children: ComponentChildren
}

export function ButtonLink({ href, kind = 'filled', arrow = false, children }: ButtonLinkProps) {
  return (
    <a class={`button button-${kind}`} href={href}>
      <span class="button-words">{children}</span>
      {arrow && <Arrow />}
    </a>
  )
}
