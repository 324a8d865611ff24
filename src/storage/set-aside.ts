/**
 * Copies of what is about to be overwritten: damaged bytes as `call-once.bad.<time>`, a record of
 * an older release as `call-once.v<version>`, of which only the newest generation is kept.
 */
import type { Saved } from './read-saved.ts'
import type { StorageEngine } from './storage-engine.ts'
import { undoKey } from './undo-key.ts'

/** Our key; all other keys of ours begin with it. */
export const storageKey = 'call-once'

/** Bytes that are to be kept, and where. */
export interface Aside {
  readonly key: string
  readonly raw: string
}

const badKeys = /^call-once\.bad\.\d+$/
const olderKeys = /^call-once\.v\d+$/

/** Whether a key is ours. What other programs keep under a similar name is left alone. */
export function isOurKey(key: string): boolean {
  return key === storageKey || key === undoKey || badKeys.test(key) || olderKeys.test(key)
}

/** What must be kept of something read, before it is written over. `now` is in milliseconds. */
export function asideOf(saved: Saved, now: () => number): Aside | undefined {
  if (saved.kind === 'migrated') return { key: `${storageKey}.v${saved.from}`, raw: saved.raw }
  if (saved.kind !== 'repaired' && saved.kind !== 'unreadable') return undefined
  return { key: `${storageKey}.bad.${now()}`, raw: saved.raw }
}

/** Throws when the copy cannot be kept, so that the original is not overwritten. */
export function setAside(engine: StorageEngine, { key, raw }: Aside): void {
  const keys = engine.keys().filter(isOurKey)
  if (badKeys.test(key) && keys.some((one) => badKeys.test(one) && engine.read(one) === raw)) return
  engine.write(key, raw)
  if (engine.read(key) !== raw) throw new Error('The copy was not kept')
  if (badKeys.test(key)) return
  for (const one of keys) if (olderKeys.test(one) && one !== key) engine.remove(one)
}
