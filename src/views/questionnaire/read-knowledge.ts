/** Takes what the page holds for the rules: holiday tables and words, as JSON that we wrote ourselves. */
import type { AdviceKnowledge } from '../../state/index.ts'

/** The id of the element that holds it. */
export const knowledgeId = 'check-knowledge'

/** Undefined when the page is not whole. */
export function readKnowledge(): AdviceKnowledge | undefined {
  const text = document.getElementById(knowledgeId)?.textContent
  if (text === null || text === undefined) return undefined
  try {
    // Written by our own build from checked content, and shipped in the same file.
    return JSON.parse(text) as AdviceKnowledge
  } catch {
    return undefined
  }
}
