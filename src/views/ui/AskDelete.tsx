/**
 * Asks once more before something is deleted for good. To keep it is the button, and has the focus;
 * to delete it is a line of its own below, with a bin.
 */
import { useFirstFocus } from './use-first-focus.ts'
import './ask-delete.css'
import './button.css'

export interface AskDeleteProps {
  readonly question: string
  readonly yes: string
  readonly no: string
  readonly onYes: () => void
  readonly onNo: () => void
}

export function AskDelete({ question, yes, no, onYes, onNo }: AskDeleteProps) {
  const keep = useFirstFocus<HTMLButtonElement>()
  return (
    <div class="ask-delete">
      <p role="alert">{question}</p>
      <button type="button" class="button button-edged" ref={keep} onClick={onNo}>
        <span class="button-words">{no}</span>
      </button>
      <button type="button" class="text-button ask-delete-yes" onClick={onYes}>
        <Bin />
        {yes}
      </button>
    </div>
  )
}

function Bin() {
  return (
    <svg class="ask-delete-bin" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d="M3 6.5H21M9 6V2.5H15V6M5.5 7L7 21.5H17L18.5 7M10 11V17.5M14 11V17.5" />
    </svg>
  )
}
