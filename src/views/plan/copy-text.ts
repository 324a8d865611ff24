/** Copies words, and says whether it worked; where it did not, they can be marked for copying by hand. */

export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

export function selectWords(element: HTMLElement | null): void {
  const selection = getSelection()
  if (element === null || selection === null) return
  const range = document.createRange()
  range.selectNodeContents(element)
  selection.removeAllRanges()
  selection.addRange(range)
}
