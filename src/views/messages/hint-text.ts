/** What the check found, in a calm sentence. What the user typed is quoted once and read no further. */
import type { DraftProblem } from '../../domain/messages/draft/check-draft.ts'
import { fill } from '../../domain/messages/fill.ts'
import type { HintWords } from './messages-words.ts'

export function hintText(problem: DraftProblem, words: HintWords): string {
  switch (problem.kind) {
    case 'asks':
      return fill(words.asks, { count: String(problem.count) })
    case 'needlessAsk':
      return words.needlessAsk
    case 'long':
      return fill(words.long, { count: String(problem.count), most: String(problem.most) })
    case 'promisedDay':
      return fill(words.promisedDay, { day: problem.day })
    case 'blanks':
      return problem.count === 1
        ? words.blank
        : fill(words.blanks, { count: String(problem.count) })
    default:
      return fill(words[problem.kind], { phrase: problem.phrase })
  }
}
