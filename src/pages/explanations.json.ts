/** The words of reasons and of what would change an answer, fetched by the check once it shows. */
import { type LaterWords, laterWordsFormat } from '../domain/messages/describe-explanation.ts'
import { loadWords } from '../knowledge/words.ts'

export function GET(): Response {
  const { core, explanations } = loadWords()
  if (explanations === undefined) throw new Error('content/explanations has no words')
  const later: LaterWords = { format: laterWordsFormat, reasons: core.reasons, explanations }
  return Response.json(later)
}
