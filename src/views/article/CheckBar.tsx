/** The one button of an article: the check, with the situation of the article filled in. */
import { Arrow } from '../ui/Arrow.tsx'
import '../ui/button.css'
import './check-bar.css'

export interface CheckBarProps {
  readonly href: string
  readonly title: string
  readonly label: string
}

export function CheckBar({ href, title, label }: CheckBarProps) {
  return (
    <a class="button button-filled check-bar not-on-paper" href={href}>
      <span class="check-bar-words">
        <span class="button-words">{title}</span>
        <span class="check-bar-label">{label}</span>
      </span>
      <Arrow />
    </a>
  )
}
