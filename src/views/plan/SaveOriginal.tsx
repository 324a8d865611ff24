/** Saves what was found in the storage as a file, byte for byte, so that nothing is lost. */

export interface SaveOriginalProps {
  readonly raw: string
  readonly label: string
}

export function SaveOriginal({ raw, label }: SaveOriginalProps) {
  return (
    <button class="button button-edged" type="button" onClick={() => saveFile(raw)}>
      <span class="button-words">{label}</span>
    </button>
  )
}

function saveFile(raw: string): void {
  const address = URL.createObjectURL(new Blob([raw], { type: 'application/json' }))
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = 'call-once-original.json'
  anchor.click()
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}
