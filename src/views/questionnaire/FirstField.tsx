/** The field that a page is about: ruled rows to choose from. */
import type { Field } from '../../domain/questions/field.ts'
import { AnyField } from './AnyField.tsx'
import { ChoiceRows } from './ChoiceRows.tsx'
import { DateRows } from './DateRows.tsx'
import type { FieldProps } from './field-props.ts'
import { SeveralRows } from './SeveralRows.tsx'

/** A longer list is opened instead of shown. */
const mostRows = 10

export function FirstField({ field, ...props }: FieldProps<Field>) {
  switch (field.kind) {
    case 'choice':
      return field.options.length <= mostRows ? (
        <ChoiceRows {...props} field={field} isLegendHidden />
      ) : (
        <AnyField {...props} field={field} />
      )
    case 'several':
      return <SeveralRows {...props} field={field} isLegendHidden />
    case 'date':
      return <DateRows {...props} field={field} isLegendHidden />
    default:
      return <AnyField {...props} field={field} />
  }
}
