/** Answers that came in the address: looked at first, used only on a click, and never over others. */
import type { Answers } from '../../domain/questions/answers.ts'
import type { LinkProblem } from '../../domain/questions/situation-link.ts'
import type { Result } from '../../domain/result.ts'
import { Arrow } from '../ui/Arrow.tsx'
import { AnswerList } from './AnswerList.tsx'
import { Heading } from './Heading.tsx'
import type { QuestionnaireWords } from './question-words.ts'
import './question-page.css'

export interface LinkPreviewProps {
  readonly read: Result<Answers, LinkProblem>
  readonly words: QuestionnaireWords
  readonly hasOwnAnswers: boolean
  readonly takesFocus: boolean
  readonly onUse: (answers: Answers) => void
  readonly onLeave: () => void
}

export function LinkPreview(props: LinkPreviewProps) {
  const { read, words, hasOwnAnswers, takesFocus, onUse, onLeave } = props
  const { link } = words.check
  return (
    <section class="question-page page-edge">
      <Heading takesFocus={takesFocus}>{link.title}</Heading>
      <p class="question-page-intro">{read.kind === 'ok' ? link.intro : link.damaged}</p>
      {read.kind === 'ok' && <AnswerList answers={read.value} words={words} />}
      {hasOwnAnswers && <p class="question-page-intro">{link.addedBeside}</p>}
      <div class="question-page-buttons">
        {read.kind === 'ok' && (
          <button type="button" class="button button-filled" onClick={() => onUse(read.value)}>
            <span class="button-words">{link.use}</span>
            <Arrow />
          </button>
        )}
        <button type="button" class="button button-edged" onClick={onLeave}>
          <span class="button-words">{link.leave}</span>
        </button>
      </div>
    </section>
  )
}
