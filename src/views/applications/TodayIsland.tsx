/**
 * The today page's one island. It opens the storage after mount and lists what all plans ask for,
 * row by row as they become known, or says plainly why there is nothing to list.
 */
import { useStore } from '@nanostores/preact'
import { useEffect } from 'preact/hooks'
import {
  $opened,
  $record,
  $rulesFailed,
  $saveStatus,
  $today,
  type AdviceKnowledge,
  loadRules,
  provideKnowledge,
  start
} from '../../state/index.ts'
import { $todayList, watchToday } from '../../state/today-stores.ts'
import { ButtonLink } from '../ui/ButtonLink.tsx'
import { link } from '../ui/link.ts'
import type { NoticeWords, TodayWords } from './applications-words.ts'
import { TodayPage } from './TodayPage.tsx'
import './today.css'

export interface TodayIslandProps {
  readonly words: TodayWords
  readonly knowledge: AdviceKnowledge
  readonly loading: string
}

export function TodayIsland({ words, knowledge, loading }: TodayIslandProps) {
  useEffect(() => {
    provideKnowledge(knowledge)
    // The rules are under way while the storage is read.
    void loadRules()
    const stop = start()
    const stopWatching = watchToday()
    return () => {
      stopWatching()
      stop()
    }
  }, [knowledge])
  const opened = useStore($opened)
  const record = useStore($record)
  const list = useStore($todayList)
  const today = useStore($today)
  const status = useStore($saveStatus)
  const hasFailed = useStore($rulesFailed)
  if (opened === undefined || today === undefined) return <Loading text={loading} />
  if (record.applications.length === 0) {
    const isLost = opened.kind === 'too-new' || opened.kind === 'unreadable'
    if (isLost) return <TodayNotice words={words.unreadable} to="/plan/" />
    return <TodayNotice words={words.empty} to="/check/" />
  }
  if (hasFailed) return <TodayNotice words={words.rulesFailed} to="/today/" />
  const isReady = list.entries.length > 0 || list.isWhole
  if (!isReady) return <Loading text={loading} />
  const isNotSaved = status === 'not-saved' || status === 'memory-only' || status === 'too-new'
  return (
    <TodayPage
      list={list}
      applications={record.applications}
      today={today}
      isNotSaved={isNotSaved}
      words={words}
    />
  )
}

function Loading({ text }: { readonly text: string }) {
  return <p class="today-loading page-edge">{text}</p>
}

interface TodayNoticeProps {
  readonly words: NoticeWords
  readonly to: '/check/' | '/plan/' | '/today/'
}

function TodayNotice({ words, to }: TodayNoticeProps) {
  return (
    <div class="today-notice page-edge">
      <h1 class="type-title">{words.title}</h1>
      <p class="today-notice-text">{words.text}</p>
      <ButtonLink href={link(to)} arrow={to === '/check/'}>
        {words.link}
      </ButtonLink>
      {words.back && (
        <ButtonLink href={link('/plan/')} kind="edged">
          {words.back}
        </ButtonLink>
      )}
    </div>
  )
}
