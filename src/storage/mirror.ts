/**
 * The second copy, in IndexedDB, which a killed browser keeps at once. Every call may fail or be
 * late; nothing depends on it. A write takes place only over what this window saw last, so that
 * of two windows that write at once, the second one notices.
 */
import { type Aside, storageKey } from './set-aside.ts'

export interface Mirror {
  readonly read: () => Promise<string | null>
  /** Writes if `seen` still stands there. Gives what stood there. */
  readonly swap: (seen: string | null, text: string) => Promise<string | null>
  readonly setAside: (aside: Aside) => Promise<void>
  readonly erase: () => Promise<void>
}

const storeName = 'kept'
const longestWait = 3000

type Connection = Promise<IDBDatabase>
type Work<Value> = (store: IDBObjectStore, give: (value: Value) => void) => void

/** Undefined where the browser has none. */
export function openMirror(): Mirror | undefined {
  const factory = findFactory()
  if (factory === undefined) return undefined
  const opened: { connection?: Connection | undefined } = {}
  const close = () => {
    opened.connection = undefined
  }
  const run = async <Value>(none: Value, work: Work<Value>): Promise<Value> => {
    opened.connection ??= connect(factory, close)
    try {
      return await within(
        longestWait,
        transact(await within(longestWait, opened.connection), none, work)
      )
    } catch (error) {
      close()
      throw error
    }
  }
  return {
    read: () => run<string | null>(null, (store, give) => ask(store, give)),
    swap: (seen, text) =>
      run<string | null>(null, (store, give) =>
        ask(store, (found) => {
          give(found)
          if (found === seen) store.put(text, storageKey)
        })
      ),
    setAside: ({ key, raw }) => run<void>(undefined, (store) => void store.put(raw, key)),
    erase: async () => {
      await run<void>(undefined, (store) => void store.clear())
      const connection = await opened.connection
      close()
      connection?.close()
      factory.deleteDatabase(storageKey)
    }
  }
}

function findFactory(): IDBFactory | undefined {
  try {
    const factory: IDBFactory | null | undefined = globalThis.indexedDB
    return factory ?? undefined
  } catch {
    return undefined
  }
}

function connect(factory: IDBFactory, onClose: () => void): Connection {
  return new Promise((resolve, reject) => {
    const request = factory.open(storageKey, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(storeName)
    request.onerror = () => reject(request.error)
    request.onsuccess = () => {
      const connection = request.result
      connection.onclose = onClose
      connection.onversionchange = () => {
        onClose()
        connection.close()
      }
      resolve(connection)
    }
  })
}

/** What the work gave, once it is on the disk. */
function transact<Value>(connection: IDBDatabase, none: Value, work: Work<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const given = { value: none }
    const transaction = connection.transaction(storeName, 'readwrite', { durability: 'strict' })
    transaction.oncomplete = () => resolve(given.value)
    transaction.onabort = () => reject(transaction.error)
    work(transaction.objectStore(storeName), (value) => {
      given.value = value
    })
  })
}

function ask(store: IDBObjectStore, give: (found: string | null) => void): void {
  const request = store.get(storageKey)
  request.onsuccess = () => give(typeof request.result === 'string' ? request.result : null)
}

function within<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('late')), milliseconds)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
