/**
 * Where text can be kept: the browser's storage, or memory where the browser denies it.
 *
 * Every call may throw: storage can be full, denied, or taken away while the page is open.
 */
export interface StorageEngine {
  readonly read: (key: string) => string | null
  readonly write: (key: string, text: string) => void
  readonly remove: (key: string) => void
  readonly keys: () => readonly string[]
}

/** The browser's own storage, or undefined where it is switched off or denied. */
export function openLocalStorage(): StorageEngine | undefined {
  try {
    const storage: Storage | null | undefined = globalThis.localStorage
    if (storage === null || storage === undefined) return undefined
    storage.getItem('')
    return {
      read: (key) => storage.getItem(key),
      write: (key, text) => storage.setItem(key, text),
      remove: (key) => storage.removeItem(key),
      keys: () => Object.keys(storage)
    }
  } catch {
    return undefined
  }
}

/** Keeps text until the page is closed. */
export function openMemory(texts: ReadonlyMap<string, string> = new Map()): StorageEngine {
  const kept = new Map(texts)
  return {
    read: (key) => kept.get(key) ?? null,
    write: (key, text) => {
      kept.set(key, text)
    },
    remove: (key) => {
      kept.delete(key)
    },
    keys: () => [...kept.keys()]
  }
}
