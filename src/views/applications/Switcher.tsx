/** Above the plan: the other applications, each with its sign and its next day; one tap shows it. */
import { useStore } from '@nanostores/preact'
import { useEffect } from 'preact/hooks'
import { $record, openApplication } from '../../state/index.ts'
import type { TodayEntry } from '../../state/today.ts'
import { $todayList, watchToday } from '../../state/today-stores.ts'
import { shortDay } from '../line/day-format.ts'
import { link } from '../ui/link.ts'
import { Sign } from '../ui/Sign.tsx'
import { fillIn, nameAll } from './application-names.ts'
import type { ApplicationsWords } from './applications-words.ts'
import './switcher.css'

/** More than this many would push the plan out of sight: they are folded. */
const mostInSight = 3

export function Switcher({ words }: { readonly words: ApplicationsWords }) {
  const { applications, current } = useStore($record)
  const { entries } = useStore($todayList)
  useEffect(watchToday, [])
  const names = nameAll(applications, words)
  const shown = applications.filter(
    ({ id, archivedOn }) => archivedOn === undefined || id === current
  )
  const rows = shown.map(({ id }) => (
    <SwitcherRow
      key={id}
      id={id}
      name={names.get(id) ?? ''}
      entry={entries.find((entry) => entry.id === id)}
      isCurrent={id === current}
      words={words}
    />
  ))
  const label = fillIn(words.others, { count: String(shown.length) })
  if (shown.length < 2) return null
  return (
    <nav class="switcher page-edge not-on-paper" aria-label={words.label}>
      {shown.length > mostInSight ? (
        <details class="switcher-fold">
          <summary class="switcher-summary">{label}</summary>
          <ul class="switcher-rows bare-list">{rows}</ul>
        </details>
      ) : (
        <ul class="switcher-rows bare-list">{rows}</ul>
      )}
      <a class="switcher-all" href={link('/today/')}>
        {words.all}
      </a>
    </nav>
  )
}

interface SwitcherRowProps {
  readonly id: string
  readonly name: string
  readonly entry: TodayEntry | undefined
  readonly isCurrent: boolean
  readonly words: ApplicationsWords
}

function SwitcherRow({ id, name, entry, isCurrent, words }: SwitcherRowProps) {
  return (
    <li class="switcher-item">
      <button
        type="button"
        class="switcher-row"
        aria-current={isCurrent ? 'true' : undefined}
        onClick={() => openApplication(id)}
      >
        {entry?.verdict ? (
          <Sign verdict={entry.verdict} size="small" />
        ) : (
          <span class="switcher-no-sign" />
        )}
        <span class="switcher-name">
          <bdi>{name}</bdi>
        </span>
        <span class="switcher-next">{entry === undefined ? '' : sayNext(entry, words)}</span>
      </button>
    </li>
  )
}

function sayNext(entry: TodayEntry, words: ApplicationsWords): string {
  if (entry.verdict === null) return words.unfinished
  const isDue = entry.due.some(({ task, isTicked }) => !isTicked && task.kind !== 'keep-applying')
  if (isDue) return words.today
  const day = entry.waits?.until ?? entry.next?.date
  if (day !== undefined) return fillIn(words.nextOn, { day: shortDay(day) })
  return entry.waits === null ? entry.short : words.theirTurn
}
