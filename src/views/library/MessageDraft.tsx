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
  readonly words: { readonly subject: string; readonly plain: string; readonly formal: string }
}

export function MessageDraft({ draft, words }: MessageDraftProps) {
  const { channel, subject, parts, note } = draft
  return (
    <div class="message-draft">
      <h4 class="message-channel">{channel}</h4>
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
    </div>
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
