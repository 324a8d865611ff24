/** Leads to the check with a fresh application in sight. What is there already stays as it is. */
import type { ComponentChildren } from 'preact'
import { startNew } from '../../state/index.ts'
import { link } from '../ui/link.ts'
import '../ui/button.css'
import './another-link.css'

export function AnotherLink({ children }: { readonly children: ComponentChildren }) {
  return (
    <a class="button button-edged another-link" href={link('/check/')} onClick={() => startNew()}>
      <span class="button-words">{children}</span>
    </a>
  )
}
