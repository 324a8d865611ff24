/**
 * The name of an application, which is never needed, and whether it is at the same employer or
 * through the same agency as another. Open by itself only until that was answered once.
 */
import { useRef, useState } from 'preact/hooks'
import type { Names } from '../../domain/messages/name-recipient.ts'
import { nameRecipient } from '../../state/people.ts'
import {
  isRelationKnown,
  type Relatable,
  type Relation,
  relatedTo,
  relateTo
} from '../../state/relating.ts'
import { actOn } from '../ui/act-on.ts'
import { focusNext } from '../ui/focus-next.ts'
import { SelectBox } from '../ui/SelectBox.tsx'
import type { ApplicationsWords } from './applications-words.ts'

export interface NameFormProps {
  readonly application: Relatable & { readonly names: Names }
  readonly others: readonly (Relatable & { readonly name: string })[]
  readonly words: ApplicationsWords
}

export function NameForm({ application, others, words }: NameFormProps) {
  const { names } = application
  const isAsked = others.length > 0 && !isRelationKnown(application, others, 'sameEmployerAs')
  const [isOpen, setOpen] = useState(isAsked)
  const hasName = names.employer !== undefined || names.position !== undefined
  const form = useRef<HTMLFormElement>(null)
  const summary = useRef<HTMLElement>(null)
  const keepFields = actOn(() => {
    const given = new FormData(form.current ?? undefined)
    nameRecipient('position', String(given.get('position') ?? ''))
    nameRecipient('employer', String(given.get('employer') ?? ''))
    for (const relation of relations) {
      if (given.has(relation)) relateTo(relation, String(given.get(relation)) || null)
    }
    setOpen(false)
    focusNext(() => summary.current)
  })
  return (
    <details
      class="name-form"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary class="name-form-summary" ref={summary}>
        {hasName ? words.nameAgain : words.name}
      </summary>
      <form class="name-form-fields" ref={form} onSubmit={keepFields}>
        <p class="name-form-note">{words.nameNote}</p>
        <TextField name="position" label={words.position} value={names.position} />
        <TextField name="employer" label={words.employer} value={names.employer} />
        {others.length > 0 && (
          <>
            <SameField
              relation="sameEmployerAs"
              label={words.sameEmployer}
              chosen={relatedTo(application, others, 'sameEmployerAs')}
              others={others}
              noOther={words.noOther}
            />
            <SameField
              relation="sameAgencyAs"
              label={words.sameAgency}
              chosen={relatedTo(application, others, 'sameAgencyAs')}
              others={others}
              noOther={words.noOther}
            />
            <p class="name-form-note">{words.sameNote}</p>
          </>
        )}
        <button class="button button-edged" type="submit" onClick={keepFields}>
          <span class="button-words">{words.keep}</span>
        </button>
      </form>
    </details>
  )
}

const relations: readonly Relation[] = ['sameEmployerAs', 'sameAgencyAs']
const longestName = 500

interface TextFieldProps {
  readonly name: 'position' | 'employer'
  readonly label: string
  readonly value: string | undefined
}

function TextField({ name, label, value }: TextFieldProps) {
  return (
    <label class="name-form-field">
      <span class="name-form-label">{label}</span>
      <input
        class="name-form-box"
        type="text"
        name={name}
        defaultValue={value ?? ''}
        maxLength={longestName}
        autocomplete="off"
        dir="auto"
      />
    </label>
  )
}

interface SameFieldProps {
  readonly relation: Relation
  readonly label: string
  readonly chosen: string | undefined
  readonly others: NameFormProps['others']
  readonly noOther: string
}

function SameField({ relation, label, chosen, others, noOther }: SameFieldProps) {
  const [value, setValue] = useState(chosen ?? '')
  return (
    <div class="name-form-field">
      <SelectBox
        name={relation}
        label={label}
        options={[
          { value: '', label: noOther },
          ...others.map(({ id, name }) => ({ value: id, label: name }))
        ]}
        value={value}
        onChoose={setValue}
      />
    </div>
  )
}
