/** Hands the bytes that were found to the browser, to be saved as a file, so that nothing is lost. */
export function saveOriginal(raw: string): void {
  const address = URL.createObjectURL(new Blob([raw], { type: 'application/json' }))
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = 'call-once-original.json'
  anchor.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
