/** What could be otherwise without another answer, in one sentence. */
import type { AdviceText } from '../../../domain/advice/advice-text.ts'

type NotMatteringProps = NonNullable<AdviceText['notMattering']>

export function NotMattering({ title, text }: NotMatteringProps) {
  return (
    <section class="result-part">
      <h2 class="type-part">{title}</h2>
      <p>{text}</p>
    </section>
  )
}
