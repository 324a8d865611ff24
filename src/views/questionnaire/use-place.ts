/**
 * Moves between the pages of the check so that the browser's own back and forward work too.
 *
 * Back goes back in the history when the page before is there, else it replaces: whoever comes in
 * by a reload or a link does not leave the site by our own Back.
 */
import { useStore } from '@nanostores/preact'
import { useEffect, useState } from 'preact/hooks'
import { hasAnswers } from '../../domain/questions/situation-link.ts'
import { $advisor, $answers, $needless } from '../../state/index.ts'
import { cameFrom, historyState, type Place, placeFrom, resumeAt } from './place.ts'

export interface Travel {
  /** Undefined before the stored answers are read. */
  readonly place: Place | undefined
  readonly go: (place: Place) => void
  readonly goBack: (place: Place) => void
  /** Leaves the answers of a link behind, and goes on from there. */
  readonly leaveLink: () => void
}

/**
 * `isReady` once the stored answers are there. When the rules arrive, the place is looked at
 * again: a question may have become needless.
 */
export function usePlace(isReady: boolean): Travel {
  const [place, setPlace] = useState<Place>()
  const hasRules = useStore($advisor) !== undefined
  useEffect(() => {
    if (!isReady) return undefined
    const settle = () => setPlace(placeNow())
    settle()
    window.addEventListener('popstate', settle)
    window.addEventListener('hashchange', settle)
    return () => {
      window.removeEventListener('popstate', settle)
      window.removeEventListener('hashchange', settle)
    }
  }, [isReady, hasRules])
  return {
    place,
    go: (next) => {
      history.pushState(historyState(next, place), '')
      setPlace(next)
    },
    goBack: (previous) => {
      if (cameFrom(history.state, previous)) history.back()
      else {
        history.replaceState(historyState(previous, undefined), '')
        setPlace(previous)
      }
    },
    leaveLink: () => {
      const next = resumeAt($answers.get(), $needless.get())
      history.replaceState(historyState(next, undefined), '', location.pathname)
      setPlace(next)
    }
  }
}

function placeNow(): Place {
  if (hasAnswers(location.hash)) return { kind: 'link' }
  const answers = $answers.get()
  const needless = $needless.get()
  const hasRules = $advisor.get() !== undefined
  const place = placeFrom(history.state, answers, hasRules ? needless : undefined)
  if (place !== undefined) return place
  const resumed = resumeAt(answers, needless)
  history.replaceState(historyState(resumed, undefined), '')
  return resumed
}
