/** One draft by one channel: its parts in order, in two columns where the formal tone differs. */
import { DraftText } from './DraftText.tsx'
import './message.css'

export interface ShownPart {
  readonly label: string
  readonly plain: string
  readonly formal?: string
  /** What to know about it: how long it takes, what to do then. */
  readonly note?: string
}

export interface ShownDraft {
  readonly id: string
  readonly channel: string
  readonly subject?: string
  readonly parts: readonly ShownPart[]
  readonly note?: string
}

export interface MessageDraftProps {
  readonly draft: ShownDraft
  readonly isFirst: boolean
  readonly words: { readonly subject: string; readonly plain: string; readonly formal: string }
}

/** The first way to send it lies open, the others are opened by whoever wants them. */
export function MessageDraft({ draft, words, isFirst }: MessageDraftProps) {
  const heading = <h4 class="message-channel">{draft.channel}</h4>
  if (isFirst) {
    return (
      <div>
        {heading}
        <DraftParts draft={draft} words={words} />
      </div>
    )
  }
  return (
    <details class="message-other">
      <summary class="message-open">{heading}</summary>
      <DraftParts draft={draft} words={words} />
    </details>
  )
}

function DraftParts({ draft, words }: Omit<MessageDraftProps, 'isFirst'>) {
  const { subject, parts, note } = draft
  return (
    <>
      {subject !== undefined && (
        <p class="message-subject">
          {words.subject}: <DraftText text={subject} />
        </p>
      )}
      {parts.map((part) => (
        <div class="message-part" key={part.label}>
          {parts.length > 1 && <p class="message-label">{part.label}</p>}
          {part.formal === undefined ? (
            <p class="message-words">
              <DraftText text={part.plain} />
            </p>
          ) : (
            <div class="message-tones">
              <Tone name={words.plain} text={part.plain} />
              <Tone name={words.formal} text={part.formal} />
            </div>
          )}
          {part.note !== undefined && <p class="message-note">{part.note}</p>}
        </div>
      ))}
      {note !== undefined && <p class="message-note">{note}</p>}
    </>
  )
}

function Tone({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <div>
      <p class="message-tone">{name}</p>
      <p class="message-words">
        <DraftText text={text} />
      </p>
    </div>
  )
}
