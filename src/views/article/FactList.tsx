/** The facts beside an article: label and value, ruled. Values come as finished words. */
import './fact-list.css'

export interface Fact {
  readonly label: string
  readonly value: string
}

export interface FactListProps {
  readonly facts: readonly Fact[]
}

export function FactList({ facts }: FactListProps) {
  return (
    <dl class="fact-list">
      {facts.map(({ label, value }) => (
        <div class="fact" key={label}>
          <dt class="fact-label">{label}</dt>
          <dd class="fact-value">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
