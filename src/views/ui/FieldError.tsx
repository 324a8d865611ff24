/** What is wrong with a field, in a sentence beside it. */
import { errorIdOf } from './described-by.ts'
import './field.css'

export interface FieldErrorProps {
  readonly name: string
  readonly error: string | undefined
}

export function FieldError({ name, error }: FieldErrorProps) {
  return error === undefined ? null : (
    <p class="field-error" id={errorIdOf(name)}>
      {error}
    </p>
  )
}
