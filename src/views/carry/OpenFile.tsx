/** Chooses a saved file, says what is wrong with it, or shows what is in it before anything changes. */
import { useRef, useState } from 'preact/hooks'
import {
  type Backup,
  type BackupProblem,
  type Imported,
  importBackup,
  openBackup
} from '../../state/restoring.ts'
import { focusNext } from '../ui/focus-next.ts'
import type { FileWords } from './carry-words.ts'
import { FilePreview } from './FilePreview.tsx'
import './carry.css'

export interface OpenFileProps {
  readonly words: FileWords
  /** On a page without a plan it is the one thing to do. */
  readonly isFirst?: boolean
}

type Step =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly problem: BackupProblem }
  | { readonly kind: 'read'; readonly backup: Backup }
  | { readonly kind: 'done'; readonly imported: Imported }

const outcomes = { kept: 'kept', 'in-memory': 'inMemory', 'not-kept': 'notKept' } as const

export function OpenFile({ words }: OpenFileProps) {
  const input = useRef<HTMLInputElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const said = useRef<HTMLParagraphElement>(null)
  const [step, setStep] = useState<Step>({ kind: 'waiting' })
  const read = async (file: File | undefined) => {
    if (file === undefined) return
    setStep({ kind: 'reading' })
    const opened = await openBackup(file)
    setStep(
      opened.kind === 'ok'
        ? { kind: 'read', backup: opened.value }
        : { kind: 'refused', problem: opened.problem }
    )
  }
  /** On a page without a plan the plan itself takes the place of these words. */
  const bringIn = (backup: Backup) => {
    setStep({ kind: 'done', imported: importBackup(backup) })
    focusNext(() => said.current ?? document.querySelector('main h1'))
  }
  const cancel = () => {
    setStep({ kind: 'waiting' })
    focusNext(() => opener.current)
  }
  return (
    <div class="carry-way">
      <button
        class="button button-edged"
        type="button"
        ref={opener}
        onClick={() => input.current?.click()}
      >
        <span class="button-words">{words.open}</span>
      </button>
      <input
        ref={input}
        class="carry-file"
        type="file"
        accept=".json,application/json"
        hidden={true}
        onChange={({ currentTarget }) => {
          void read(currentTarget.files?.[0])
          currentTarget.value = ''
        }}
      />
      <p class="carry-note">{words.note}</p>
      <p class="carry-said" role="status" ref={said}>
        {say(step, words)}
      </p>
      {step.kind === 'read' && (
        <FilePreview
          backup={step.backup}
          words={words.preview}
          onUse={() => bringIn(step.backup)}
          onCancel={cancel}
        />
      )}
    </div>
  )
}

function say(step: Step, words: FileWords): string {
  if (step.kind === 'reading') return words.reading
  if (step.kind === 'refused') return words.problems[step.problem]
  return step.kind === 'done' ? words[outcomes[step.imported]] : ''
}
