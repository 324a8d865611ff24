/** The head of the plan: its title, and the answer in one look with its sign. */
import type { AdviceText } from '../../domain/advice/advice-text.ts'
import { Sign } from '../ui/Sign.tsx'

export interface PlanHeadProps {
  readonly title: string
  /** What the job is called, if the user has named it. */
  readonly job: string | undefined
  readonly text: AdviceText
}

export function PlanHead({ title, job, text }: PlanHeadProps) {
  return (
    <header class="plan-head">
      <div>
        <h1 class="plan-title type-title">{title}</h1>
        {job !== undefined && (
          <p class="plan-job">
            <bdi>{job}</bdi>
          </p>
        )}
      </div>
      <div class="plan-answer">
        <Sign verdict={text.verdict} size="board" />
        <p class="plan-answer-words">
          <strong>{text.short}</strong> <span>{withoutRepeat(text)}</span>
        </p>
      </div>
    </header>
  )
}

/** Where the answer begins with its own short form, that is said once. */
function withoutRepeat({ short, headline }: AdviceText): string {
  return headline.startsWith(short) ? headline.slice(short.length).trim() : headline
}
