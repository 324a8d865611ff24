/** Ties a control to the sentence that says what is wrong with it. */

/** The id of that sentence; `name` is unique on the page. */
export function errorIdOf(name: string): string {
  return `${name}-error`
}

export function describedBy(name: string, error: string | undefined) {
  return error === undefined
    ? {}
    : { 'aria-describedby': errorIdOf(name), 'aria-invalid': true as const }
}
