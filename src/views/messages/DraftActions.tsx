/** The ways out for a draft: copied, opened in the mail program, sent as a text, shared. Where one fails, the next is named. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { DraftChannel } from '../../domain/messages/draft/draft.ts'
import { canShare, copyText, selectWords, shareText } from './copy-text.ts'
import { mailLink } from './mail-link.ts'
import type { MessagesWords } from './messages-words.ts'
import { textLink } from './text-link.ts'

export interface DraftActionsProps {
  readonly channel: DraftChannel
  readonly subject: string | null
  readonly text: string
  readonly words: MessagesWords
}

type Said = 'nothing' | 'copied' | 'notCopied' | 'notShared'

export function DraftActions(props: DraftActionsProps) {
  const { subject, text, words } = props
  const [said, setSaid] = useState<Said>('nothing')
  const whole = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (said === 'notCopied') selectWords(whole.current)
  }, [said, text])
  const copy = async () => {
    const isCopied = await copyText(text)
    setSaid(isCopied ? 'copied' : 'notCopied')
    if (!isCopied) selectWords(whole.current)
  }
  const share = async () => setSaid((await shareText(subject, text)) ? 'nothing' : 'notShared')
  return (
    <>
      <div class="draft-actions">
        <button class="draft-action" type="button" onClick={copy}>
          {words.copy}
        </button>
        <Handover {...props} />
        {canShare() && (
          <button class="draft-action" type="button" onClick={share}>
            {words.share}
          </button>
        )}
      </div>
      <p class="draft-said" role="status">
        {said === 'nothing' ? '' : words[said]}
      </p>
      {said === 'notCopied' && (
        <p class="draft-whole" ref={whole}>
          {text}
        </p>
      )}
    </>
  )
}

/** Into the program that belongs to the channel. */
function Handover({ channel, subject, text, words }: DraftActionsProps) {
  if (channel === 'text') {
    return (
      <a class="draft-action" href={textLink(text)}>
        {words.sms}
      </a>
    )
  }
  if (channel !== 'email') return null
  const address = mailLink(subject, text)
  if (address === undefined) return <p class="draft-said">{words.tooLong}</p>
  return (
    <a class="draft-action" href={address}>
      {words.mail}
    </a>
  )
}
