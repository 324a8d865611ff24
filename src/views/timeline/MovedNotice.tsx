/** What moved and why, a new answer before all else. Said politely, and it stays until the next change. */
import { useStore } from '@nanostores/preact'
import { useEffect, useRef } from 'preact/hooks'
import { fill } from '../../domain/messages/fill.ts'
import { $moved, type Cause } from '../../state/moves.ts'
import { sayMoves } from './say-moves.ts'
import { bringBack } from './timeline-actions.ts'
import type { TimelineSubject } from './timeline-subject.ts'
import '../ui/button.css'

export interface MovedNoticeProps {
  readonly subject: TimelineSubject
  /** The answer as the plan's head gives it. */
  readonly answer: string
}

/** A tick keeps the focus with its box, and coming back moves no focus. */
const leavesFocus: readonly Cause['kind'][] = ['done', 'undone', 'time']

export function MovedNotice({ subject, answer }: MovedNoticeProps) {
  const { application, words, wording, today } = subject
  const newest = useStore($moved)
  const moved = newest?.application === application.id ? newest : undefined
  const title = useRef<HTMLHeadingElement>(null)
  const seen = useRef(moved)
  useEffect(() => {
    if (moved !== undefined && moved !== seen.current && !leavesFocus.includes(moved.cause.kind)) {
      title.current?.focus()
    }
    seen.current = moved
  }, [moved])
  const { sentences } = words.moves
  return (
    <div class="moved" role="status">
      {moved !== undefined && (
        <>
          <h2 class="moved-title" tabIndex={-1} ref={title}>
            {moved.cause.kind === 'time' ? sentences.since : sentences.title}
          </h2>
          <ul class="moved-list" role="list">
            {moved.isNewAnswer && <li>{fill(sentences.newAnswer, { answer })}</li>}
            {sayMoves(moved.cause, moved.moves, {
              words: words.moves,
              wording,
              names: application.names,
              today
            }).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {(moved.taken?.length ?? 0) > 0 && (
            <button
              class="text-button text-button-small"
              type="button"
              onClick={() => bringBack(moved)}
            >
              {sentences.bringBack}
            </button>
          )}
        </>
      )}
    </div>
  )
}
