/** Whether the answers are kept, said as it is; and what was found damaged or deleted, with the way back. */
import { Notices } from '../keeping/Notices.tsx'
import { StatusLine } from '../keeping/StatusLine.tsx'
import type { CheckWords } from './question-words.ts'

export function SaveLine({ words }: { readonly words: CheckWords }) {
  return (
    <>
      <Notices />
      <div class="page-edge">
        <StatusLine words={words.saved} />
      </div>
    </>
  )
}
