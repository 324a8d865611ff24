/** The field that a page is about: ruled rows to choose from. */
import type { Field } from '../../domain/questions/field.ts'
import type { Later } from '../ui/use-later.ts'
import { ChoiceRows } from './ChoiceRows.tsx'
import type { FieldProps } from './field-props.ts'
import { NotLoaded } from './NotLoaded.tsx'
import type { LaterFields } from './use-later-fields.ts'

/** A longer list is opened instead of shown. */
const mostRows = 10

export interface FirstFieldProps extends FieldProps<Field> {
  readonly later: Later<LaterFields>
}

export function FirstField({ field, later, ...props }: FirstFieldProps) {
  if (field.kind === 'choice' && field.options.length <= mostRows) {
    return <ChoiceRows {...props} field={field} isLegendHidden />
  }
  if (later === undefined) return null
  if (later === 'failed') return <NotLoaded words={props.check} />
  const { AnyField, DateRows, SeveralRows } = later
  switch (field.kind) {
    case 'several':
      return <SeveralRows {...props} field={field} isLegendHidden />
    case 'date':
      return <DateRows {...props} field={field} isLegendHidden />
    default:
      return <AnyField {...props} field={field} />
  }
}
