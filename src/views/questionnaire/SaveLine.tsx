/** Whether the answers are kept, said as it is; and what was found damaged, to be saved as a file. */
import { useStore } from '@nanostores/preact'
import { $opened, $saveStatus, $wasClearedElsewhere, saveAgain } from '../../state/index.ts'
import { downloadText } from './download-text.ts'
import type { CheckWords } from './question-words.ts'
import './save-line.css'

export function SaveLine({ words }: { readonly words: CheckWords }) {
  const status = useStore($saveStatus)
  const opened = useStore($opened)
  const wasCleared = useStore($wasClearedElsewhere)
  return (
    <div class="save-line page-edge" role="status">
      {wasCleared ? (
        <p>
          {words.clearedElsewhere.text}{' '}
          <button type="button" class="text-button" onClick={saveAgain}>
            {words.clearedElsewhere.again}
          </button>
        </p>
      ) : (
        words.saved[status] !== '' && <p>{words.saved[status]}</p>
      )}
      {opened?.kind === 'repaired' && <p>{words.repaired}</p>}
      {opened?.kind === 'unreadable' && (
        <p>
          {words.unreadable.text}{' '}
          <button
            type="button"
            class="text-button"
            onClick={() => downloadText('call-once-original.txt', opened.raw)}
          >
            {words.unreadable.download}
          </button>
        </p>
      )}
    </div>
  )
}
