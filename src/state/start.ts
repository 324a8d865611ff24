/**
 * Opens the storage, reads the clock, and keeps both fresh. Nothing happens before `start`.
 *
 * Gives back a function that stops it again, for tests and for a page that is left.
 */
import {
  type Mirror,
  openLocalStorage,
  openMirror,
  openRecordStore,
  type StorageEngine,
  storageKey
} from '../storage/index.ts'
import { type Clock, deviceClock, readNow, untilNextLook } from './moment.ts'
import { takeFromStorage } from './other-windows.ts'
import { $now } from './record-stores.ts'
import { openStore, saveBeforeLeaving, sayMemoryOnly } from './saving.ts'

/** What may be replaced in a test. */
export interface Environment {
  readonly engine?: StorageEngine | undefined
  readonly mirror?: Mirror | undefined
  readonly clock?: Clock
}

export function start(environment: Environment = {}): () => void {
  const { clock = deviceClock } = environment
  const engine = 'engine' in environment ? environment.engine : openLocalStorage()
  const mirror = 'mirror' in environment ? environment.mirror : openMirror()
  const store = openRecordStore(engine, () => clock().getTime())
  openStore(store, engine === undefined ? undefined : mirror)
  if (engine === undefined) sayMemoryOnly()
  const stopClock = keepTime(clock)
  const stopListening = keepInStep()
  return () => {
    stopClock()
    stopListening()
  }
}

function keepTime(clock: Clock): () => void {
  const timer: { id?: ReturnType<typeof setTimeout> } = {}
  const refresh = () => {
    const now = readNow(clock())
    const before = $now.get()
    const isSame = now?.today === before?.today && now?.afterHours === before?.afterHours
    if (!isSame) $now.set(now)
    clearTimeout(timer.id)
    timer.id = setTimeout(refresh, untilNextLook(clock()))
  }
  refresh()
  const stop = listen([
    [document, 'visibilitychange', refresh],
    [window, 'pageshow', refresh],
    [window, 'focus', refresh]
  ])
  return () => {
    clearTimeout(timer.id)
    stop()
  }
}

/** With other windows, with what was changed by hand, and with the disk before the page is left. */
function keepInStep(): () => void {
  const hear = (event: Event) => {
    if (!(event instanceof StorageEvent)) return
    const { key, newValue } = event
    if (key === null) takeFromStorage('emptied')
    else if (key === storageKey) takeFromStorage(newValue === null ? 'deleted' : 'written')
  }
  const look = () => takeFromStorage('own')
  const turn = () => (document.visibilityState === 'hidden' ? saveBeforeLeaving() : look())
  return listen([
    [window, 'storage', hear],
    [window, 'pageshow', look],
    [window, 'focus', look],
    [window, 'pagehide', saveBeforeLeaving],
    [document, 'visibilitychange', turn]
  ])
}

type Listening = readonly [EventTarget, string, (event: Event) => void]

function listen(all: readonly Listening[]): () => void {
  for (const [target, name, hear] of all) target.addEventListener(name, hear)
  return () => {
    for (const [target, name, hear] of all) target.removeEventListener(name, hear)
  }
}
