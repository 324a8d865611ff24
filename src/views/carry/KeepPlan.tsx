/**
 * Beside the plan: the ways by which it leaves this browser and comes back. Quiet, save on the
 * day the plan is made and before a silent week: then it says why to take it out today.
 */
import { useStore } from '@nanostores/preact'
import { useEffect, useState } from 'preact/hooks'
import type { PlainDate } from '../../domain/calendar/plain-date.ts'
import { formatDay } from '../../domain/messages/format-day.ts'
import { isTakenOut, rememberAllTakenOut } from '../../state/carrying.ts'
import { $current, $today } from '../../state/index.ts'
import { $canUndoImport, findUndo, makeBackup } from '../../state/restoring.ts'
import { CopyLink } from './CopyLink.tsx'
import type { CarryWords } from './carry-words.ts'
import { isDue } from './is-due.ts'
import { OpenFile } from './OpenFile.tsx'
import { saveFile } from './save-file.ts'
import { UndoImport } from './UndoImport.tsx'
import { useCarryWords } from './use-words.ts'
import './carry.css'

export interface KeepPlanProps {
  /** The days of the plan's tasks. */
  readonly days: readonly PlainDate[]
}

export function KeepPlan({ days }: KeepPlanProps) {
  const words = useCarryWords()
  useEffect(findUndo, [])
  if (words === undefined || words === 'failed') return null
  return (
    <section class="carry">
      <h2 class="type-part ruled-part">{words.keep.title}</h2>
      <Why days={days} words={words} />
      <SaveFile words={words} />
      <CopyLink words={words.keep} />
      <OpenFile words={words.file} />
      <Undo words={words} />
    </section>
  )
}

function Why({ days, words }: KeepPlanProps & { readonly words: CarryWords }) {
  const application = useStore($current)
  const today = useStore($today)
  if (application === undefined || today === undefined) return null
  const { createdOn, takenOut = {} } = application
  const isOut = isTakenOut(application)
  if (isDue({ createdOn, today, days, isTakenOut: isOut })) {
    return <p class="carry-due">{words.keep.due}</p>
  }
  const last = Object.values(takenOut).toSorted().at(-1)
  const said =
    isOut && last !== undefined
      ? words.keep.takenOut.replace('{day}', () => formatDay(last))
      : words.keep.quiet
  return <p class="carry-note">{said}</p>
}

function SaveFile({ words }: { readonly words: CarryWords }) {
  const [said, setSaid] = useState('')
  const save = () => {
    rememberAllTakenOut('file')
    const backup = makeBackup()
    if (backup === undefined) return
    saveFile(backup.name, backup.text)
    setSaid(words.keep.saved)
  }
  return (
    <div class="carry-way">
      <button class="button button-edged" type="button" onClick={save}>
        <span class="button-words">{words.keep.save}</span>
      </button>
      <p class="carry-note">{words.keep.saveNote}</p>
      <p class="carry-said" role="status">
        {said}
      </p>
    </div>
  )
}

function Undo({ words }: { readonly words: CarryWords }) {
  const canUndo = useStore($canUndoImport)
  return <UndoImport words={words.file} canUndo={canUndo} />
}
