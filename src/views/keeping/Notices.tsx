/** Where the seldom notices stand. They and their words come only once there is something to say. */
import { useStore } from '@nanostores/preact'
import { $deletedElsewhere, $opened, $saveStatus, $wasRestored } from '../../state/index.ts'
import { useLater } from '../ui/use-later.ts'

const load = async () => {
  const { KeepingNotices, fetchKeepingWords } = await import('./KeepingNotices.tsx')
  return { KeepingNotices, words: await fetchKeepingWords() }
}

export function Notices() {
  const opened = useStore($opened)
  const status = useStore($saveStatus)
  const deleted = useStore($deletedElsewhere)
  const wasRestored = useStore($wasRestored)
  const isDamaged = opened?.kind === 'repaired' || opened?.kind === 'unreadable'
  const isWanted = isDamaged || wasRestored || deleted.length > 0 || status === 'too-new'
  const later = useLater(load, isWanted)
  return (
    <div class="page-edge not-on-paper" role="status">
      {later !== undefined && later !== 'failed' && <later.KeepingNotices words={later.words} />}
    </div>
  )
}
