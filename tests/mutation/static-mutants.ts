/**
 * Leaves out what is worked out once, when a file is read: tables and lists of words. They are
 * told apart by where they stand, outside every function, and not by which test came first.
 */
interface Place {
  readonly getFunctionParent: () => unknown
  readonly isFunction: () => boolean
  readonly traverse: (visitor: { readonly Function: () => void }) => void
}

/** Whatever is inside a place that is left out is left out with it, so it must hold no function. */
function holdsFunction(place: Place): boolean {
  let found = place.isFunction()
  place.traverse({
    Function: () => {
      found = true
    }
  })
  return found
}

const ignorer = {
  shouldIgnore: (place: Place): string | undefined =>
    place.getFunctionParent() === null && !holdsFunction(place)
      ? 'Worked out once, when the file is read'
      : undefined
}

export const strykerPlugins = [{ kind: 'Ignore', name: 'static-mutants', value: ignorer }]
