/** A field that stands second or later on its page: always small, whatever its kind. */
import type { Field } from '../../domain/questions/field.ts'
import { DateSelect } from './DateSelect.tsx'
import type { FieldProps } from './field-props.ts'
import { ListField } from './ListField.tsx'
import { NumberBox } from './NumberBox.tsx'
import { PeriodBox } from './PeriodBox.tsx'
import { RegionList } from './RegionList.tsx'

export function AnyField({ field, ...props }: FieldProps<Field>) {
  switch (field.kind) {
    case 'choice':
    case 'recipient':
      return <ListField {...props} field={field} />
    case 'date':
      return <DateSelect {...props} field={field} />
    case 'number':
      return <NumberBox {...props} field={field} />
    case 'period':
      return <PeriodBox {...props} field={field} />
    case 'region':
      return <RegionList {...props} field={field} />
    default:
      return null
  }
}
