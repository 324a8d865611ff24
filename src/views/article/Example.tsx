/** Words to say or write, set apart by a heavy rule at their side: who says them, and when. */
import type { ComponentChildren } from 'preact'
import './notice.css'

export interface ExampleProps {
  readonly who?: string
  readonly title: string
  readonly children?: ComponentChildren
}

export function Example({ who, title, children }: ExampleProps) {
  return (
    <figure class="example">
      <figcaption class="example-title">
        {who !== undefined && <span class="example-who">{who}. </span>}
        {title}
      </figcaption>
      <div class="example-words">{children}</div>
    </figure>
  )
}
