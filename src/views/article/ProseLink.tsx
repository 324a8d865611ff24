/** A link inside running text. One within the site gets the site's base, one outside gives nothing away. */
import type { ComponentChildren } from 'preact'
import { link } from '../ui/link.ts'

export interface ProseLinkProps {
  readonly href: string
  readonly children?: ComponentChildren
}

export function ProseLink({ href, children }: ProseLinkProps) {
  if (isPath(href)) return <a href={link(href)}>{children}</a>
  if (href.startsWith('#')) return <a href={href}>{children}</a>
  return (
    <a href={href} rel="noopener noreferrer">
      {children}
    </a>
  )
}

function isPath(href: string): href is `/${string}` {
  return href.startsWith('/') && !href.startsWith('//')
}
