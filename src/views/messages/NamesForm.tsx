/** The names that go into the blanks, typed once. Each is taken over when its field is left. */
import { useId, useState } from 'preact/hooks'
import type { MessagesWords, NameField } from './messages-words.ts'

export interface NamesFormProps {
  readonly fields: readonly NameField[]
  readonly typed: Readonly<Partial<Record<NameField, string | undefined>>>
  readonly words: MessagesWords['names']
  readonly onName: (field: NameField, typed: string) => void
}

export function NamesForm({ fields, typed, words, onName }: NamesFormProps) {
  return (
    <details class="names-form">
      <summary class="task-words-open">{words.title}</summary>
      <p class="names-form-kept">{words.kept}</p>
      <div class="names-form-fields">
        {fields.map((field) => (
          <NameBox
            key={field}
            field={field}
            label={words[field]}
            kept={typed[field] ?? ''}
            onName={onName}
          />
        ))}
      </div>
    </details>
  )
}

interface NameBoxProps {
  readonly field: NameField
  readonly label: string
  readonly kept: string
  readonly onName: (field: NameField, typed: string) => void
}

const longest = 120
const filledByBrowser: Readonly<Partial<Record<NameField, string>>> = {
  myName: 'name',
  myPhone: 'tel'
}

/** What is being typed is held here, so that nothing that moves elsewhere can take it away. */
function NameBox({ field, label, kept, onName }: NameBoxProps) {
  const id = useId()
  const [typing, setTyping] = useState<string | undefined>(undefined)
  return (
    <p class="names-form-field">
      <label for={id}>{label}</label>
      <input
        class="names-form-input"
        id={id}
        type={field === 'myPhone' ? 'tel' : 'text'}
        dir="auto"
        maxLength={longest}
        autocomplete={filledByBrowser[field] ?? 'off'}
        value={typing ?? kept}
        onInput={(event) => setTyping(event.currentTarget.value)}
        onChange={(event) => {
          setTyping(undefined)
          onName(field, event.currentTarget.value)
        }}
      />
    </p>
  )
}
