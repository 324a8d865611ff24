/** The states and regions of the chosen country, where its holidays differ between them. */
import { useStore } from '@nanostores/preact'
import { isCountry } from '../../domain/calendar/holidays.ts'
import { none, type RegionField, unknown } from '../../domain/questions/field.ts'
import { $answers, $knowledge } from '../../state/index.ts'
import { SelectBox } from '../ui/SelectBox.tsx'
import { chosenCountry } from './chosen-country.ts'
import type { FieldProps } from './field-props.ts'

export function RegionList(props: FieldProps<RegionField>) {
  const { name, words, check, value, error, onAnswer } = props
  const country = chosenCountry(useStore($answers))
  const tables = useStore($knowledge)?.tables
  const regions = isCountry(country) ? Object.entries(tables?.[country].regions ?? {}) : []
  if (regions.length === 0) return null
  const options = [
    { value: none, label: check.noRegion },
    ...regions.map(([code, region]) => ({ value: code, label: region.name })),
    { value: unknown, label: check.unknown }
  ]
  const isKnown = options.some((option) => option.value === value)
  return (
    <div class="field">
      <SelectBox
        name={name}
        label={words.label}
        choose={check.choose}
        options={options}
        value={isKnown ? String(value) : ''}
        error={error}
        onChoose={onAnswer}
      />
    </div>
  )
}
