/**
 * Opens the storage, reads the clock, and keeps both fresh. Nothing happens before `start`.
 *
 * Gives back a function that stops it again, for tests and for a page that is left.
 */
import {
  openLocalStorage,
  openRecordStore,
  type StorageEngine,
  storageKey
} from '../storage/index.ts'
import { type Clock, deviceClock, readNow, untilNextHour } from './moment.ts'
import { $now } from './record-stores.ts'
import { openStore, sayMemoryOnly, takeFromOtherTab } from './saving.ts'

/** What may be replaced in a test. */
export interface Environment {
  readonly engine?: StorageEngine | undefined
  readonly clock?: Clock
}

export function start(environment: Environment = {}): () => void {
  const { clock = deviceClock } = environment
  const engine = 'engine' in environment ? environment.engine : openLocalStorage()
  openStore(openRecordStore(engine, () => clock().getTime()))
  if (engine === undefined) sayMemoryOnly()
  const stopClock = keepTime(clock)
  const stopListening = listenToOtherTabs()
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
    timer.id = setTimeout(refresh, untilNextHour(clock()))
  }
  refresh()
  document.addEventListener('visibilitychange', refresh)
  window.addEventListener('pageshow', refresh)
  return () => {
    clearTimeout(timer.id)
    document.removeEventListener('visibilitychange', refresh)
    window.removeEventListener('pageshow', refresh)
  }
}

function listenToOtherTabs(): () => void {
  const hear = ({ key, newValue }: StorageEvent) => {
    if (key === storageKey || key === null) takeFromOtherTab(newValue)
  }
  window.addEventListener('storage', hear)
  return () => window.removeEventListener('storage', hear)
}
