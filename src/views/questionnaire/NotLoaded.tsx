/** Said where a part of the check did not come: the answers are kept, and the page can be asked for again. */
import type { CheckWords } from './question-words.ts'

export function NotLoaded({ words }: { readonly words: CheckWords }) {
  const { failed, again } = words.result
  return (
    <div class="page-edge" role="status">
      <p>{failed}</p>
      <button type="button" class="text-button" onClick={() => location.reload()}>
        {again}
      </button>
    </div>
  )
}
