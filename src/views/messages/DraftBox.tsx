/**
 * One part of a draft, to be changed as one likes, with what the check finds in it below. What
 * is typed is kept after a moment's pause, and at once when the box is left.
 */
import { useEffect, useId, useLayoutEffect, useRef } from 'preact/hooks'
import type { DraftProblem } from '../../domain/messages/draft/check-draft.ts'
import type { DraftPart } from '../../domain/messages/draft/draft.ts'
import { hintText } from './hint-text.ts'
import type { MessagesWords } from './messages-words.ts'

export interface DraftBoxProps {
  readonly part: DraftPart
  /** The user's own version, if there is one. */
  readonly own: string | undefined
  readonly words: MessagesWords
  readonly check: (text: string) => readonly DraftProblem[]
  /** Every change, at once; undefined goes back to our words. */
  readonly onType: (text: string | undefined) => void
  readonly onKeep: (text: string | undefined) => void
}

const pause = 400
const longest = 5000

export function DraftBox(props: DraftBoxProps) {
  const { part, own, words, check, onType } = props
  const box = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const text = own ?? part.text
  const keep = useKeeping(props)
  useGrowing(box, text)
  const type = (typed: string) => {
    const changed = typed === part.text ? undefined : typed
    onType(changed)
    keep.later(changed)
  }
  const goBack = () => {
    onType(undefined)
    keep.now(undefined)
    box.current?.focus()
  }
  return (
    <div class="draft-box">
      <label class="draft-box-label" for={id}>
        {words.part[part.name]}
      </label>
      <textarea
        class="draft-box-text"
        id={id}
        ref={box}
        rows={2}
        maxLength={longest}
        dir="auto"
        aria-describedby={`${id}-hints`}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={() => keep.flush()}
      />
      <Hints id={`${id}-hints`} problems={check(text)} isOwn={own !== undefined} words={words} />
      {own !== undefined && (
        <button class="draft-action" type="button" onClick={goBack}>
          {words.back}
        </button>
      )}
    </div>
  )
}

interface HintsProps {
  readonly id: string
  readonly problems: readonly DraftProblem[]
  readonly isOwn: boolean
  readonly words: MessagesWords
}

/** Hints and nothing more: whatever they say, the words can be copied and sent. Ours need no praise. */
function Hints({ id, problems, isOwn, words }: HintsProps) {
  const isFine = isOwn && problems.every(({ kind }) => kind === 'blanks')
  return (
    <div class="draft-box-hints" id={id} aria-live="polite">
      {isFine && <p>{words.fine}</p>}
      {problems.map((problem) => (
        <p key={problem.kind} data-state={problem.kind === 'blanks' ? 'blank' : 'hint'}>
          {hintText(problem, words.hint)}
        </p>
      ))}
    </div>
  )
}

/** Each keeping makes the plan afresh, so it waits until the typing rests. */
function useKeeping({ onKeep }: DraftBoxProps) {
  const waiting = useRef<{ timer: number; keep: () => void } | null>(null)
  const flush = () => {
    const last = waiting.current
    if (last === null) return
    clearTimeout(last.timer)
    waiting.current = null
    last.keep()
  }
  const later = (text: string | undefined) => {
    if (waiting.current !== null) clearTimeout(waiting.current.timer)
    waiting.current = { timer: window.setTimeout(flush, pause), keep: () => onKeep(text) }
  }
  const now = (text: string | undefined) => {
    later(text)
    flush()
  }
  useEffect(() => {
    addEventListener('pagehide', flush)
    return () => {
      removeEventListener('pagehide', flush)
      flush()
    }
  }, [])
  return { flush, later, now }
}

/** As tall as its words; newer browsers do that by themselves. */
function useGrowing(box: { readonly current: HTMLTextAreaElement | null }, text: string): void {
  useLayoutEffect(() => {
    const element = box.current
    if (element === null || text === '' || CSS.supports('field-sizing', 'content')) return
    element.style.blockSize = 'auto'
    element.style.blockSize = `${element.scrollHeight + 6}px`
  }, [text, box])
}
