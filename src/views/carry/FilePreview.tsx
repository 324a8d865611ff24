/** What is in a file, plan by plan, and what would come of it. Nothing has changed yet. */

import { jobName } from '../../domain/messages/clean-name.ts'
import { formatDay } from '../../domain/messages/format-day.ts'
import { type Backup, type MergedBackup, previewBackup } from '../../state/restoring.ts'
import { useFirstFocus } from '../ui/use-first-focus.ts'
import type { PreviewWords } from './carry-words.ts'

export interface FilePreviewProps {
  readonly backup: Backup
  readonly words: PreviewWords
  readonly onUse: () => void
  readonly onCancel: () => void
}

type ComparedPlan = MergedBackup['plans'][number]

export function FilePreview({ backup, words, onUse, onCancel }: FilePreviewProps) {
  const title = useFirstFocus<HTMLHeadingElement>()
  const { plans } = previewBackup(backup)
  const changes = plans.filter(({ is }) => is !== 'same').length
  return (
    <div class="carry-preview">
      <h3 class="carry-day-title" ref={title} tabIndex={-1}>
        {words.title}
      </h3>
      <ul class="carry-rows" role="list">
        {plans.map((compared) => (
          <li key={compared.plan.id}>
            <p class="carry-plan">{nameOf(compared, words)}</p>
            <p class="carry-note">{sayOf(compared, words)}</p>
          </li>
        ))}
      </ul>
      {!backup.isWhole && <p class="carry-note">{words.damaged}</p>}
      {changes === 0 && <p>{words.nothing}</p>}
      {changes > 0 && (
        <button class="button button-filled" type="button" onClick={onUse}>
          <span class="button-words">{changes === 1 ? words.useOne : words.use}</span>
        </button>
      )}
      <button class="button button-edged" type="button" onClick={onCancel}>
        <span class="button-words">{changes === 0 ? words.close : words.cancel}</span>
      </button>
    </div>
  )
}

/** The employer and the job as the user named them, or the day of the check. */
function nameOf({ plan }: ComparedPlan, { untitled }: PreviewWords) {
  const named = jobName(plan.names)
  if (named === undefined) return untitled.replace('{day}', () => formatDay(plan.createdOn))
  return <bdi>{named}</bdi>
}

function sayOf({ is, wins, lastDay, isTie }: ComparedPlan, words: PreviewWords): string {
  if (is !== 'different') return words[is]
  if (wins === undefined) return words.more
  const sentence = isTie === true ? words.tie : words[`${wins}Wins`]
  return sentence.replace('{day}', () => (lastDay === undefined ? '' : formatDay(lastDay)))
}
