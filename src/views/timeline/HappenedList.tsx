/** "What happened": every event in order. Logged ones can be corrected and deleted here, answers in the check. */
import { useRef, useState } from 'preact/hooks'
import { fill } from '../../domain/messages/fill.ts'
import { formatDay } from '../../domain/messages/format-day.ts'
import type { Outcome } from '../../domain/situation/events.ts'
import { shortDay } from '../line/day-format.ts'
import { focusNext } from '../ui/focus-next.ts'
import { CorrectForm } from './CorrectForm.tsx'
import { goToQuestion } from './go-to-question.ts'
import { type HappenedRow, happenedRows } from './happened-rows.ts'
import { deleteEntry } from './timeline-actions.ts'
import type { TimelineSubject } from './timeline-subject.ts'
import '../ui/button.css'

export interface HappenedListProps {
  readonly subject: TimelineSubject
  readonly outcomeWords: Readonly<Record<Outcome, string>>
}

export function HappenedList({ subject, outcomeWords }: HappenedListProps) {
  const rows = happenedRows(subject)
  const [open, setOpen] = useState<string | null>(null)
  const opener = useRef<HTMLButtonElement | null>(null)
  const { words } = subject
  const correct = (key: string, button: HTMLButtonElement) => {
    opener.current = button
    setOpen(key)
  }
  const close = () => {
    setOpen(null)
    focusNext(() => opener.current)
  }
  return (
    <details class="happened">
      <summary class="happened-open">
        <h2 class="happened-title type-part">{words.happened.title}</h2>
      </summary>
      <ol class="happened-rows" role="list">
        {rows.map((row) => (
          <li class="happened-row" key={row.key}>
            <p class="happened-day">
              <time dateTime={row.date}>{shortDay(row.date)}</time>
            </p>
            <div>
              <h3 class="happened-what">{row.title}</h3>
              {row.detail !== '' && <p class="happened-detail">{row.detail}</p>}
              <RowActions
                row={row}
                words={words.happened}
                onCorrect={(button) => correct(row.key, button)}
              />
              {open === row.key && row.from.kind === 'log' && (
                <CorrectForm
                  subject={subject}
                  entry={row.from.entry}
                  events={row.events}
                  outcomeWords={outcomeWords}
                  onClose={close}
                />
              )}
            </div>
          </li>
        ))}
      </ol>
    </details>
  )
}

interface RowActionsProps {
  readonly row: HappenedRow
  readonly words: TimelineSubject['words']['happened']
  readonly onCorrect: (button: HTMLButtonElement) => void
}

function RowActions({ row, words, onCorrect }: RowActionsProps) {
  const { from } = row
  const named = (action: string) =>
    fill(words.of, { action, title: row.title, day: formatDay(row.date) })
  if (from.kind === 'check') {
    const { href, onClick } = goToQuestion(from.question)
    return (
      <a
        class="text-button text-button-small"
        href={href}
        onClick={onClick}
        aria-label={named(words.fromCheck)}
      >
        {words.fromCheck}
      </a>
    )
  }
  return (
    <p class="happened-actions">
      <button
        class="text-button text-button-small"
        type="button"
        aria-label={named(words.correct)}
        onClick={({ currentTarget }) => onCorrect(currentTarget)}
      >
        {words.correct}
      </button>
      <button
        class="text-button text-button-small"
        type="button"
        aria-label={named(words.delete)}
        onClick={() => deleteEntry(from.entry)}
      >
        {words.delete}
      </button>
    </p>
  )
}
