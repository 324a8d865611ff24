/** A heavy rule begins a part, a middle one a row, a thin one a reading row. */
import './rule.css'

export interface RuleProps {
  readonly weight: 'part' | 'row' | 'hair'
}

export function Rule({ weight }: RuleProps) {
  return <hr class={`rule rule-${weight}`} />
}
