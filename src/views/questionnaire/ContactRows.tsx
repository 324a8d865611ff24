/** Several contacts, one under the other; there is always one to fill in. */
import type { AnswerValue, Row } from '../../domain/questions/answers.ts'
import type { RowsField } from '../../domain/questions/field.ts'
import { isShownInRow } from '../../domain/questions/path.ts'
import type { AnswerChange } from '../../state/index.ts'
import { FieldError } from '../ui/FieldError.tsx'
import { AnyField } from './AnyField.tsx'
import type { FieldProps } from './field-props.ts'
import { fillIn } from './question-words.ts'
import './contact-rows.css'

export interface ContactRowsProps extends FieldProps<RowsField> {
  /** What is wrong with a cell of a row. */
  readonly errorOfCell: (row: number, cell: string) => string | undefined
}

export function ContactRows(props: ContactRowsProps) {
  const { field, name, words, check, today, value, error, onAnswer, errorOfCell } = props
  const rows = rowsIn(value, field)
  const change = (next: (rows: readonly Row[]) => readonly Row[]) =>
    onAnswer((given) => next(rowsIn(given, field)))
  const replace = (index: number, cell: string, next: AnswerValue | AnswerChange) =>
    change((now) => now.map((row, place) => (place === index ? withCell(row, cell, next) : row)))
  return (
    <div class="contact-rows">
      <FieldError name={name} error={error} />
      {rows.map(inPlace).map(({ row, index, key }) => (
        <fieldset class="contact-row" key={key}>
          <legend class="contact-row-title">{fillIn(check.rowTitle, { number: index + 1 })}</legend>
          {field.cells
            .filter((cell) => isShownInRow(cell, row))
            .map((cell) => (
              <AnyField
                key={cell.id}
                field={cell}
                name={`${name}-${index}-${cell.id}`}
                words={words.cells?.[cell.id] ?? { label: cell.id }}
                check={check}
                today={today}
                value={row[cell.id]}
                error={errorOfCell(index, cell.id)}
                onAnswer={(next) => replace(index, cell.id, next)}
              />
            ))}
          {rows.length > 1 && (
            <button
              type="button"
              class="text-button"
              onClick={() => change((now) => now.filter((_, place) => place !== index))}
            >
              {fillIn(check.removeRow, { number: index + 1 })}
            </button>
          )}
        </fieldset>
      ))}
      {rows.length < field.most && (
        <button
          type="button"
          class="button button-edged"
          onClick={() => change((now) => [...now, newRow(field)])}
        >
          {check.addRow}
        </button>
      )}
    </div>
  )
}

function rowsIn(value: AnswerValue | undefined, field: RowsField): readonly Row[] {
  const kept: readonly Row[] = Array.isArray(value)
    ? value.filter((row): row is Row => typeof row === 'object')
    : []
  return kept.length === 0 ? [newRow(field)] : kept
}

/** A cell holds a text or a number; anything else leaves the row as it was. */
function withCell(row: Row, cell: string, next: AnswerValue | AnswerChange): Row {
  const value = typeof next === 'function' ? next(row[cell]) : next
  return typeof value === 'string' || typeof value === 'number' ? { ...row, [cell]: value } : row
}

/** A row as it comes in sight: what most contacts are for is chosen already. */
function newRow({ cells }: RowsField): Row {
  return Object.fromEntries(
    cells.flatMap((cell) =>
      cell.kind === 'choice' && cell.preset !== undefined ? [[cell.id, cell.preset]] : []
    )
  )
}

/** Rows have no other identity than their place. */
function inPlace(row: Row, index: number) {
  return { row, index, key: `contact-${index}` }
}
