/**
 * A link to one question of the check. The check keeps its place in the browser's history, so the
 * place is put there first; without a script the link leads to the check itself.
 */
import type { QuestionId } from '../../domain/questions/question-id.ts'
import { link } from '../ui/link.ts'

export interface QuestionLink {
  readonly href: string
  readonly onClick: (event: MouseEvent) => void
}

export function goToQuestion(id: QuestionId): QuestionLink {
  const href = link('/check/')
  return {
    href,
    onClick: (event) => {
      const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0
      if (opensElsewhere) return
      event.preventDefault()
      const place = { kind: 'question', id, mending: true }
      history.pushState({ place, before: '' }, '', href)
      location.reload()
    }
  }
}
