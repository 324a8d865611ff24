/**
 * For forms that are sent nowhere: their button acts by itself, because a page in a sandboxed
 * frame never hears of a submission. Enter in a field presses that button, too.
 */
export function actOn(act: () => void): (event: Event) => void {
  return (event) => {
    event.preventDefault()
    act()
  }
}
