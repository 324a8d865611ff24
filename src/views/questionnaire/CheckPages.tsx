/** Chooses the page of the check that is in sight. */
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
import { type Place, placeKey } from './place.ts'
import { QuestionStep } from './QuestionStep.tsx'
import type { QuestionnaireWords } from './question-words.ts'
import { Review } from './Review.tsx'
import { Result } from './result/Result.tsx'
import { SaveLine } from './SaveLine.tsx'
import { useIsLaterPage } from './use-is-later-page.ts'
import type { Travel } from './use-place.ts'

export interface CheckPagesProps {
  readonly words: QuestionnaireWords
  readonly travel: Travel
}

interface PageProps extends CheckPagesProps {
  /** False on the first page that is seen, so that loading the site moves no focus. */
  readonly takesFocus: boolean
}

const firstPage: Extract<Place, { readonly kind: 'question' }> = { kind: 'question', id: 'stage' }

export function CheckPages({ words, travel }: CheckPagesProps) {
  const { place = firstPage } = travel
  const takesFocus = useIsLaterPage(travel.place && placeKey(travel.place))
  const shared = { words, travel, takesFocus }
  switch (place.kind) {
    case 'link':
      return <LinkPage {...shared} />
    case 'review':
      return <ReviewPage {...shared} />
    case 'result':
      return <ResultPage {...shared} />
    default:
      return (
        <>
          <QuestionStep key={place.id} {...shared} place={place} />
          <SaveLine words={words.check} />
        </>
      )
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
