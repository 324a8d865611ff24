/** Copies words, and says whether it worked; where it did not, they can be marked for copying by hand. */

export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

/** What came of handing words to the device. Closing its sheet is no failure. */
export async function shareText(title: string | null, text: string): Promise<boolean> {
  try {
    await navigator.share(title === null ? { text } : { title, text })
    return true
  } catch (problem) {
    return problem instanceof DOMException && problem.name === 'AbortError'
  }
}

export function canShare(): boolean {
  return typeof navigator.share === 'function'
}

/** Marks words, so that they can be copied by hand. */
export function selectWords(element: HTMLElement | null): void {
  const selection = getSelection()
  if (element === null || selection === null) return
  const range = document.createRange()
  range.selectNodeContents(element)
  selection.removeAllRanges()
  selection.addRange(range)
}
