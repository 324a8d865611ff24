/** Where "Check with your situation" leads: to the check, with the article's answers filled in. */
import { link } from '../ui/link.ts'

/** The answers of one article's front matter, by question. */
export type PrefilledAnswers = Readonly<Record<string, Readonly<Record<string, unknown>>>>

export function checkLink(_answers: PrefilledAnswers): string {
  return link('/check/')
}
