/**
 * One honest line: whether what is on the page is kept, and what can be tried where it is not.
 * That all is well is only shown; that something is wrong is announced.
 */
import { useStore } from '@nanostores/preact'
import { $saveStatus, eraseEverything, saveAgain } from '../../state/index.ts'
import type { StatusWords } from './keeping-words.ts'
import './status-line.css'
import '../ui/button.css'

export function StatusLine({ words }: { readonly words: StatusWords }) {
  const status = useStore($saveStatus)
  const said = status === 'nothing-yet' || status === 'saving' ? undefined : words[status]
  const isWell = said === undefined || status === 'saved'
  const act = isWell ? undefined : actions[status]
  return (
    <div class="status-line" data-status={status}>
      {isWell && <p>{said}</p>}
      <div role="status">
        {!isWell && (
          <p>
            <span>{said}</span>{' '}
            {act && (
              <button type="button" class="text-button" onClick={act}>
                {status === 'too-new' ? words.loadAgain : words.tryAgain}
              </button>
            )}
          </p>
        )}
      </div>
    </div>
  )
}

/** What can help; where this browser keeps nothing, nothing can. */
const actions: { readonly [Status in string]?: () => void } = {
  'not-saved': saveAgain,
  'only-here': saveAgain,
  'too-new': () => location.reload(),
  'not-erased': eraseEverything
}
