/**
 * What the plan page says of several applications: the switcher above the plan, and below it the
 * name, the end and the putting away of the one in sight. All of it comes once it is wanted.
 */
import { useStore } from '@nanostores/preact'
import { useEffect } from 'preact/hooks'
import { $current, $opened, $record, openApplication } from '../../state/index.ts'
import { fetchWords, useLater } from '../ui/use-later.ts'
import type { ApplicationsWords } from './applications-words.ts'
import { applicationIn } from './plan-address.ts'

export interface ApplicationsIslandProps {
  readonly place: 'above' | 'below'
}

export function ApplicationsIsland({ place }: ApplicationsIslandProps) {
  const opened = useStore($opened)
  const current = useStore($current)
  const { applications } = useStore($record)
  const isAbove = place === 'above'
  const isWanted = current !== undefined && (!isAbove || applications.length > 1)
  const part = useLater(isAbove ? loadSwitcher : loadPart, isWanted)
  useEffect(() => {
    if (isAbove && opened !== undefined) openFromAddress()
  }, [isAbove, opened])
  if (!isWanted || part === undefined || part === 'failed') return null
  return <part.View words={part.words} />
}

/** A link names the application to be seen; the address then goes back to what it is for all. */
function openFromAddress(): void {
  const wanted = applicationIn(location.hash)
  if (wanted === undefined) return
  history.replaceState(history.state, '', location.pathname)
  openApplication(wanted)
}

const loadSwitcher = async () => {
  const [{ Switcher }, words] = await Promise.all([import('./Switcher.tsx'), applicationsWords()])
  return { View: Switcher, words }
}

const loadPart = async () => {
  const [{ ApplicationPart }, words] = await Promise.all([
    import('./ApplicationPart.tsx'),
    applicationsWords()
  ])
  return { View: ApplicationPart, words }
}

function applicationsWords(): Promise<ApplicationsWords> {
  return fetchWords<ApplicationsWords>('applications')
}
