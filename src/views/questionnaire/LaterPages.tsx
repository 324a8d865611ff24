/** What follows the questions: all answers, the result, and answers that came by a link. Loaded right after the first question. */
import { useStore } from '@nanostores/preact'
import type { QuestionId } from '../../domain/questions/question-id.ts'
import { decodeAnswers } from '../../domain/questions/situation-link.ts'
import {
  $answers,
  $asked,
  $needless,
  $problems,
  $record,
  $unanswered,
  startFromLink,
  startNew
} from '../../state/index.ts'
import { LinkPreview } from './LinkPreview.tsx'
import { firstPage, type Place } from './place.ts'
import type { QuestionnaireWords } from './question-words.ts'
import { Review } from './Review.tsx'
import { Result } from './result/Result.tsx'
import { SaveLine } from './SaveLine.tsx'
import type { Travel } from './use-place.ts'

export interface PageProps {
  readonly words: QuestionnaireWords
  readonly travel: Travel
  /** False on the first page that is seen, so that loading the site moves no focus. */
  readonly takesFocus: boolean
}

export function LaterPage({ kind, ...shared }: PageProps & { readonly kind: Place['kind'] }) {
  switch (kind) {
    case 'link':
      return <LinkPage {...shared} />
    case 'review':
      return <ReviewPage {...shared} />
    default:
      return <ResultPage {...shared} />
  }
}

function LinkPage({ words, travel, takesFocus }: PageProps) {
  const { applications } = useStore($record)
  return (
    <LinkPreview
      read={decodeAnswers(location.hash)}
      words={words}
      hasOwnAnswers={applications.length > 0}
      takesFocus={takesFocus}
      onUse={(linked) => {
        startFromLink(linked)
        travel.leaveLink()
      }}
      onLeave={travel.leaveLink}
    />
  )
}

function ReviewPage({ words, travel, takesFocus }: PageProps) {
  const answers = useStore($answers)
  const needless = useStore($needless)
  const asked = useStore($asked)
  const unanswered = useStore($unanswered)
  const [problem] = useStore($problems)
  const open = unanswered ?? problem?.question
  return (
    <>
      <Review
        answers={answers}
        needless={needless}
        words={words}
        open={open}
        takesFocus={takesFocus}
        onChange={(id) => travel.go({ kind: 'question', id, mending: true })}
        onGo={() => travel.go({ kind: 'result' })}
        onBack={() => travel.goBack(lastOf(asked))}
      />
      <SaveLine words={words.check} />
    </>
  )
}

function ResultPage({ words, travel, takesFocus }: PageProps) {
  return (
    <Result
      words={words.check}
      takesFocus={takesFocus}
      onChange={() => travel.go({ kind: 'review' })}
      onAnother={() => {
        startNew()
        travel.go(firstPage)
      }}
    />
  )
}

function lastOf(asked: readonly QuestionId[]): Place {
  const id = asked.at(-1)
  return id === undefined ? firstPage : { kind: 'question', id }
}
