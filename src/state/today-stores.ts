/**
 * What all applications ask for today. Worked out a slice at a time, so that the first rows show
 * at once however many there are, and only anew for those that have changed.
 */
import { atom } from 'nanostores'
import type { FromOthers } from '../domain/situation/situation.ts'
import type { StoredApplication } from '../storage/index.ts'
import type { AdviceKnowledge } from './advisor.ts'
import type { Now } from './moment.ts'
import { $now, $record } from './record-stores.ts'
import { $advisor, $knowledge, type Advisor } from './rules-stores.ts'
import { $shared } from './shared-stores.ts'
import type { TodayEntry } from './today.ts'

/** The entries as far as they are known, in the order of the record. */
export interface TodayList {
  readonly entries: readonly TodayEntry[]
  readonly isWhole: boolean
}

export const $todayList = atom<TodayList>({ entries: [], isWhole: false })

/** As many tasks as fill a phone's first screen; they show before anything else is worked out. */
const firstRows = 5

/** No slice holds up a tap for longer, in milliseconds. */
const longestSlice = 40

/** So long the first screen has to be painted before the work goes on, in milliseconds. */
const firstPause = 100

/** Keeps the list fresh until it is told to stop. */
export function watchToday(): () => void {
  const waiting: { timer?: ReturnType<typeof setTimeout> } = {}
  const again = () => {
    clearTimeout(waiting.timer)
    const isFirst = $todayList.get().entries.length === 0
    if (!workOn()) waiting.timer = setTimeout(again, isFirst ? firstPause : 0)
  }
  const stops = [$record, $now, $advisor, $knowledge].map((store) => store.listen(again))
  again()
  return () => {
    clearTimeout(waiting.timer)
    for (const stop of stops) stop()
  }
}

/** Works out one slice and shows it. True when nothing is left to do. */
function workOn(): boolean {
  const [now, advisor, knowledge] = [$now.get(), $advisor.get(), $knowledge.get()]
  if (now === undefined || advisor === undefined || knowledge === undefined) return true
  const fromOthers = $shared.get()
  const applications = $record.get().applications.filter(isActive)
  const slice = { end: performance.now() + longestSlice, rows: 0 }
  const entries: TodayEntry[] = []
  for (const application of applications) {
    const shared = fromOthers.get(application.id) ?? {}
    const given = { application, now, knowledge, shared }
    const known = knownEntry(given)
    if (known === undefined && isOver(slice)) break
    const entry = known ?? remember(given, lookAt(given, advisor))
    slice.rows += entry.verdict === null ? 0 : entry.due.length
    entries.push(entry)
  }
  const isWhole = entries.length === applications.length
  $todayList.set({ entries, isWhole })
  return isWhole
}

function lookAt(
  { application, now, knowledge, shared }: Given,
  { adviseApplication, todayOf }: Advisor
): TodayEntry {
  const advised = adviseApplication(application, now, knowledge, shared)
  return todayOf(
    application,
    advised && { situation: advised.situation, advice: advised.unknown.advice },
    knowledge.words
  )
}

/** The first slice ends with the first screen; later ones have the first screen behind them. */
function isOver({ end, rows }: { readonly end: number; readonly rows: number }): boolean {
  const isFirst = $todayList.get().entries.length === 0
  return (isFirst && rows >= firstRows) || performance.now() > end
}

function isActive({ archivedOn }: StoredApplication): boolean {
  return archivedOn === undefined
}

interface Given {
  readonly application: StoredApplication
  readonly now: Now
  readonly knowledge: AdviceKnowledge
  readonly shared: FromOthers
}

const remembered = new WeakMap<StoredApplication, Given & { readonly entry: TodayEntry }>()

function remember(given: Given, entry: TodayEntry): TodayEntry {
  remembered.set(given.application, { ...given, entry })
  return entry
}

/** An application that is the very same as before, on the same day, needs no second look. */
function knownEntry({ application, now, knowledge, shared }: Given): TodayEntry | undefined {
  const before = remembered.get(application)
  if (before === undefined || before.now !== now || before.knowledge !== knowledge) return undefined
  return JSON.stringify(before.shared) === JSON.stringify(shared) ? before.entry : undefined
}
