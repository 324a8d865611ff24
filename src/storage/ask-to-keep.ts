/** Asks the browser to keep what is stored when room is short. Nothing waits for its answer, and nothing is claimed from it. */
export function askToKeep(): void {
  try {
    const manager: StorageManager | undefined = navigator.storage
    Promise.resolve(manager?.persist?.()).catch(() => undefined)
  } catch {
    // A browser without it keeps as long as it likes.
  }
}
