/** The names that go into the blanks, typed once. They are taken over when a field is left. */
import { useId } from 'preact/hooks'
import type { MessagesWords, NameField } from './messages-words.ts'

export interface NamesFormProps {
  readonly fields: readonly NameField[]
  readonly typed: Readonly<Partial<Record<NameField, string | undefined>>>
  readonly words: MessagesWords['names']
  readonly onName: (field: NameField, typed: string) => void
}

const longest = 120
const filledByBrowser: Readonly<Partial<Record<NameField, string>>> = {
  myName: 'name',
  myPhone: 'tel'
}

export function NamesForm({ fields, typed, words, onName }: NamesFormProps) {
  const id = useId()
  return (
    <details class="names-form">
      <summary class="task-words-open">{words.title}</summary>
      <p class="names-form-kept">{words.kept}</p>
      <div class="names-form-fields">
        {fields.map((field) => (
          <p class="names-form-field" key={field}>
            <label for={`${id}-${field}`}>{words[field]}</label>
            <input
              class="names-form-input"
              id={`${id}-${field}`}
              type={field === 'myPhone' ? 'tel' : 'text'}
              dir="auto"
              maxLength={longest}
              autocomplete={filledByBrowser[field] ?? 'off'}
              value={typed[field] ?? ''}
              onChange={(event) => onName(field, event.currentTarget.value)}
            />
          </p>
        ))}
      </div>
    </details>
  )
}
