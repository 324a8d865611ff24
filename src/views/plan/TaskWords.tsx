/**
 * The words for one task, opened on demand: to read, to copy, or to take into the mail program.
 * The mail has no address in it; that stays with the user.
 */
import { useRef, useState } from 'preact/hooks'
import type { MessageText } from '../../domain/advice/advice-text.ts'
import { copyText, selectWords } from './copy-text.ts'
import { mailLink } from './mail-link.ts'
import type { MessageLabels } from './plan-words.ts'
import './task-words.css'

export interface TaskWordsProps {
  readonly message: MessageText
  readonly labels: MessageLabels
}

export function TaskWords({ message, labels }: TaskWordsProps) {
  return (
    <details class="task-words">
      <summary class="task-words-open">{labels.open}</summary>
      {message.kind === 'email' ? (
        <EmailWords message={message} labels={labels} />
      ) : (
        <PhoneWords message={message} labels={labels} />
      )}
    </details>
  )
}

function EmailWords({ message, labels }: TaskWordsProps) {
  return (
    <>
      {message.subject !== null && (
        <p class="task-words-subject">
          {labels.subject}: <strong>{message.subject}</strong>
        </p>
      )}
      <Draft text={message.body} labels={labels} />
      <p>
        <a class="task-words-action" href={mailLink(message)}>
          {labels.mail}
        </a>
      </p>
    </>
  )
}

function PhoneWords({ message, labels }: TaskWordsProps) {
  const parts = [
    { title: labels.firstToPickUp, text: message.gatekeeper },
    { title: labels.call, text: message.body },
    { title: labels.voicemail, text: message.voicemail }
  ]
  return (
    <>
      {parts.map(
        ({ title, text }) =>
          text !== null && (
            <section key={title}>
              <h4 class="task-words-part">{title}</h4>
              <Draft text={text} labels={labels} />
            </section>
          )
      )}
    </>
  )
}

interface DraftProps {
  readonly text: string
  readonly labels: MessageLabels
}

function Draft({ text, labels }: DraftProps) {
  const words = useRef<HTMLParagraphElement>(null)
  const [said, setSaid] = useState('')
  const copy = async () => {
    const isCopied = await copyText(text)
    if (!isCopied) selectWords(words.current)
    setSaid(isCopied ? labels.copied : labels.notCopied)
  }
  return (
    <>
      <p class="task-words-draft" ref={words}>
        {text}
      </p>
      <button class="task-words-action" type="button" onClick={copy}>
        {labels.copy}
      </button>
      <p class="task-words-said" role="status">
        {said}
      </p>
    </>
  )
}
