/** What became of the stored plans, where it was not what one expects; and the way to mend it. */
import { useStore } from '@nanostores/preact'
import {
  $deletedElsewhere,
  $opened,
  $saveStatus,
  $wasRestored,
  acceptDeletion,
  undoDeletion
} from '../../state/index.ts'
import { fetchWords } from '../ui/use-later.ts'
import type { KeepingWords, NoticeWithFile } from './keeping-words.ts'
import { saveOriginal } from './save-file.ts'
import './keeping-notices.css'
import '../ui/button.css'

export function KeepingNotices({ words }: { readonly words: KeepingWords }) {
  return (
    <>
      <Deleted words={words.deleted} />
      <TooNew words={words.tooNew} />
      <Damaged words={words} />
    </>
  )
}

/** The notices with their words. Throws where they do not come. */
export function fetchKeepingWords(): Promise<KeepingWords> {
  return fetchWords<KeepingWords>('keeping')
}

function Deleted({ words }: { readonly words: KeepingWords['deleted'] }) {
  const deleted = useStore($deletedElsewhere)
  if (deleted.length === 0) return null
  return (
    <div class="keeping-notice">
      <p>{deleted.length === 1 ? words.one : words.several}</p>
      <Action label={words.undo} onClick={undoDeletion} />
      <Action label={words.accept} onClick={acceptDeletion} />
    </div>
  )
}

function TooNew({ words }: { readonly words: KeepingWords['tooNew'] }) {
  const opened = useStore($opened)
  const status = useStore($saveStatus)
  if (status !== 'too-new') return null
  return (
    <div class="keeping-notice">
      <p>{words.text}</p>
      <Action label={words.loadAgain} onClick={() => location.reload()} />
      {opened?.kind === 'too-new' && (
        <Action label={words.download} onClick={() => saveOriginal(opened.raw)} />
      )}
    </div>
  )
}

function Damaged({ words }: { readonly words: KeepingWords }) {
  const opened = useStore($opened)
  const wasRestored = useStore($wasRestored)
  if (wasRestored && opened?.kind === 'nothing') {
    return (
      <div class="keeping-notice">
        <p>{words.broughtBack}</p>
      </div>
    )
  }
  if (opened?.kind !== 'repaired' && opened?.kind !== 'unreadable') return null
  const { text, download } = wordsFor(opened.kind, wasRestored, words)
  return (
    <div class="keeping-notice">
      <p>{text}</p>
      <Action label={download} onClick={() => saveOriginal(opened.raw)} />
    </div>
  )
}

function wordsFor(
  kind: 'repaired' | 'unreadable',
  wasRestored: boolean,
  words: KeepingWords
): NoticeWithFile {
  if (kind === 'repaired') return words.repaired
  return wasRestored ? words.restored : words.unreadable
}

function Action({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="text-button text-button-strong" onClick={onClick}>
      {label}
    </button>
  )
}
