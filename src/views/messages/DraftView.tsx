/** One draft with its boxes and the ways out. What goes out is what stands in the boxes. */
import { useState } from 'preact/hooks'
import { type CheckWords, checkDraft } from '../../domain/messages/draft/check-draft.ts'
import type { Draft } from '../../domain/messages/draft/draft.ts'
import type { DraftFacts } from '../../domain/messages/draft/draft-facts.ts'
import { keepDraft } from '../../state/people.ts'
import { DraftActions } from './DraftActions.tsx'
import { DraftBox } from './DraftBox.tsx'
import type { MessagesWords } from './messages-words.ts'

export interface DraftViewProps {
  readonly draft: Draft
  /** What the user has kept of their own, by the id of the part. */
  readonly own: Readonly<Record<string, string>>
  readonly facts: DraftFacts
  readonly check: CheckWords
  readonly words: MessagesWords
}

export function DraftView({ draft, own, facts, check, words }: DraftViewProps) {
  const { channel, subject, parts, next } = draft
  const [typed, setTyped] = useState<Readonly<Record<string, string | undefined>>>(own)
  const all = parts.map((part) => typed[part.id] ?? part.text)
  const script = parts.map((part, index) => `${words.part[part.name]}\n${all[index] ?? ''}`)
  return (
    <div class="draft-view">
      {subject !== null && (
        <p class="draft-subject">
          {words.subject}: <strong>{subject}</strong>
        </p>
      )}
      {parts.map((part) => (
        <div key={part.id}>
          <DraftBox
            part={part}
            own={typed[part.id]}
            words={words}
            check={(text) => checkDraft(text, part.name, facts, check)}
            onType={(text) => setTyped((before) => ({ ...before, [part.id]: text }))}
            onKeep={(text) => keepDraft(part.id, text)}
          />
          {part.name === 'call' && next !== null && <p class="draft-next">{next}</p>}
        </div>
      ))}
      {(channel === 'letter' || channel === 'text') && (
        <p class="draft-next">{words.note[channel]}</p>
      )}
      <DraftActions
        channel={channel}
        subject={subject}
        text={channel === 'phone' ? script.join('\n\n') : all.join('\n\n')}
        words={words}
      />
    </div>
  )
}
