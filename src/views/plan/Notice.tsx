/** What is said where there is no plan to show: what the matter is, and the one thing to do. */
import type { ComponentChildren } from 'preact'
import { ButtonLink } from '../ui/ButtonLink.tsx'
import { link } from '../ui/link.ts'
import type { NoticeWords } from './plan-words.ts'
import './notice.css'

export interface NoticeProps {
  readonly words: NoticeWords
  readonly to: '/check/' | '/plan/'
  readonly children?: ComponentChildren
}

export function Notice({ words, to, children }: NoticeProps) {
  return (
    <div class="plan-notice page-edge">
      <h1 class="type-title">{words.title}</h1>
      <p class="plan-notice-text">{words.text}</p>
      {children}
      <ButtonLink href={link(to)} arrow={to === '/check/'}>
        {words.link}
      </ButtonLink>
    </div>
  )
}
