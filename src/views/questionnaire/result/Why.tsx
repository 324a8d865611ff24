/** Why: each reason is a fact of this reader that the rules looked at. */
export interface WhyProps {
  readonly title: string
  readonly reasons: readonly string[]
}

export function Why({ title, reasons }: WhyProps) {
  if (reasons.length === 0) return null
  return (
    <section class="result-part">
      <h2 class="type-part">{title}</h2>
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </section>
  )
}
