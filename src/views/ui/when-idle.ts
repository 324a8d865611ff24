/** Does something once the browser has nothing better to do, and soon in any case. */

const longestWait = 2000
/** One browser does not know idle time: there a moment later is late enough. */
const aMoment = 200

/** Returns how to call it off. */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const id = setTimeout(work, aMoment)
    return () => clearTimeout(id)
  }
  const id = requestIdleCallback(work, { timeout: longestWait })
  return () => cancelIdleCallback(id)
}
