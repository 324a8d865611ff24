/**
 * A link that holds the plan in sight: copied, or handed to the system's own sheet. The address
 * is made before the click, because some browsers copy only in the very moment of the click.
 */
import { useStore } from '@nanostores/preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { planAddress, rememberTakenOut } from '../../state/carrying.ts'
import { $current } from '../../state/index.ts'
import type { KeepWords } from './carry-words.ts'
import '../ui/button.css'

export interface CopyLinkProps {
  readonly words: KeepWords
}

export function CopyLink({ words }: CopyLinkProps) {
  const address = useAddress()
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | 'linkFailed' | null>(null)
  const copy = async () => {
    if (address === undefined) return setOutcome('linkFailed')
    const isCopied = await copied(address)
    setOutcome(isCopied ? 'copied' : 'notCopied')
    if (isCopied) rememberTakenOut('link')
  }
  return (
    <div class="carry-way">
      <button class="button button-edged" type="button" onClick={copy}>
        <span class="button-words">{words.copy}</span>
      </button>
      {canShare() && address !== undefined && (
        <button class="text-button" type="button" onClick={() => void share(address)}>
          {words.share}
        </button>
      )}
      <p class="carry-note">{words.copyNote}</p>
      <p class="carry-said" role="status">
        {outcome === null ? '' : words[outcome]}
      </p>
      {outcome === 'notCopied' && address !== undefined && (
        <AddressField address={address} label={words.linkLabel} />
      )}
    </div>
  )
}

/** The address of the plan in sight, made afresh whenever the plan changes. */
function useAddress(): string | undefined {
  const application = useStore($current)
  const [address, setAddress] = useState<string | undefined>(undefined)
  useEffect(() => {
    const state = { isOver: false }
    if (application !== undefined) {
      planAddress(application).then(
        (made) => !state.isOver && setAddress(made),
        () => undefined
      )
    }
    return () => {
      state.isOver = true
    }
  }, [application])
  return address
}

function AddressField({ address, label }: { readonly address: string; readonly label: string }) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  return (
    <label class="carry-field">
      <span>{label}</span>
      <input
        ref={field}
        type="text"
        readOnly={true}
        value={address}
        onFocus={(event) => event.currentTarget.select()}
      />
    </label>
  )
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

function canShare(): boolean {
  return 'share' in navigator
}

/** Closing the sheet without choosing anything is no mistake. */
async function share(url: string): Promise<void> {
  try {
    await navigator.share({ url })
    rememberTakenOut('link')
  } catch {
    // Nothing was shared, and the button is still there.
  }
}
