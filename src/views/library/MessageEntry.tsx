/** One kind of message: when it is for, why it is worded so, and its drafts, situation by situation. */
import { MessageDraft, type MessageDraftProps, type ShownDraft } from './MessageDraft.tsx'
import './message.css'
import type { ToldClaim } from './told-claim.ts'

export interface MessageEntryProps {
  readonly id: string
  readonly title: string
  readonly when: string
  readonly why: readonly string[]
  readonly claims: readonly ToldClaim[]
  readonly variants: readonly { readonly title: string; readonly drafts: readonly ShownDraft[] }[]
  readonly words: MessageDraftProps['words'] & { readonly why: string; readonly rests: string }
}

export function MessageEntry(props: MessageEntryProps) {
  const { id, title, when, variants, words } = props
  return (
    <section class="message library-part" id={id} aria-labelledby={`${id}-title`}>
      <h2 class="library-part-title type-part" id={`${id}-title`}>
        {title}
      </h2>
      <p class="message-when">{when}</p>
      {variants.map((variant, index) => (
        <details class="message-more" open={index === 0} key={variant.title}>
          <summary class="message-open">
            <h3 class="message-variant">{variant.title}</h3>
          </summary>
          {variant.drafts.map((draft, place) => (
            <MessageDraft draft={draft} words={words} isFirst={place === 0} key={draft.id} />
          ))}
        </details>
      ))}
      <Why {...props} />
    </section>
  )
}

function Why({ why, claims, words }: MessageEntryProps) {
  return (
    <div class="message-why">
      <h3 class="message-why-title">{words.why}</h3>
      <ul class="bare-list">
        {why.map((reason) => (
          <li class="message-reason" key={reason}>
            {reason}
          </li>
        ))}
      </ul>
      {claims.length > 0 && (
        <details class="message-more">
          <summary class="message-open message-rests">{words.rests}</summary>
          <ul class="bare-list">
            {claims.map(({ id, statement, certainty, publisher, year, href }) => (
              <li class="message-reason" key={id}>
                <a href={href}>{statement}</a>{' '}
                <span class="claim-second">
                  <b>{certainty}.</b> {publisher}, {year}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
