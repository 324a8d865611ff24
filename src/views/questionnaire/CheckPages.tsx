/** Chooses the page of the check that is in sight. Only the questions come at once. */
import { useLater } from '../ui/use-later.ts'
import { NotLoaded } from './NotLoaded.tsx'
import type { Place } from './place.ts'
import { firstPage, placeKey } from './place.ts'
import { QuestionStep } from './QuestionStep.tsx'
import type { QuestionnaireWords } from './question-words.ts'
import { SaveLine } from './SaveLine.tsx'
import { useIsLaterPage } from './use-is-later-page.ts'
import type { Travel } from './use-place.ts'

export interface CheckPagesProps {
  readonly words: QuestionnaireWords
  readonly travel: Travel
}

export function CheckPages({ words, travel }: CheckPagesProps) {
  const place: Place = travel.place ?? firstPage
  const takesFocus = useIsLaterPage(travel.place && placeKey(travel.place))
  const later = useLater(loadLaterPages)
  const shared = { words, travel, takesFocus }
  if (place.kind === 'question') {
    return (
      <>
        <QuestionStep key={place.id} {...shared} place={place} />
        <SaveLine words={words.check} />
      </>
    )
  }
  if (later === undefined) {
    return (
      <p class="page-edge" role="status">
        {words.check.result.loading}
      </p>
    )
  }
  if (later === 'failed') return <NotLoaded words={words.check} />
  return <later.LaterPage {...shared} kind={place.kind} />
}

const loadLaterPages = () => import('./LaterPages.tsx')
