/** The answer of a worked story, in one look: a small sign, the opening words, what to do. */
import type { AdviceText } from '../../domain/advice/advice-text.ts'
import { Sign } from '../ui/Sign.tsx'
import './case.css'

export interface CaseAnswerProps {
  readonly title: string
  readonly text: AdviceText
}

export function CaseAnswer({ title, text }: CaseAnswerProps) {
  const { verdict, opening, headline, relief } = text
  return (
    <section class="case-answer">
      <h2 class="case-answer-title">{title}</h2>
      <div class="case-answer-sign">
        <Sign verdict={verdict} size="board" />
        <p class="case-answer-words">
          <strong class="case-answer-opening">{opening}</strong> {headline}
        </p>
      </div>
      {relief !== null && (
        <p class="case-relief">
          <strong>{relief.lead}</strong> {relief.text}
        </p>
      )}
    </section>
  )
}
