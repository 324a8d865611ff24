/** What was chosen on the page before its script arrived counts, unless there is a stored answer. */
import { $answers, answer } from '../../state/index.ts'

/** Looks at the page now, and gives back what to do once the stored answers are there. */
export function takeEarlyChoice(root: ParentNode | null): () => void {
  const chosen = root?.querySelector<HTMLInputElement>('input[name="stage-stage"]:checked')
  const value = chosen?.value
  return () => {
    if (value !== undefined && $answers.get().stage === undefined) answer('stage', 'stage', value)
  }
}
