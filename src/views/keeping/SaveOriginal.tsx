/** Saves what was found in the storage as a file, byte for byte. */
import { saveOriginal } from './save-file.ts'

export interface SaveOriginalProps {
  readonly raw: string
  readonly label: string
}

export function SaveOriginal({ raw, label }: SaveOriginalProps) {
  return (
    <button class="button button-edged" type="button" onClick={() => saveOriginal(raw)}>
      <span class="button-words">{label}</span>
    </button>
  )
}
