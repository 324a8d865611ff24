/** The words of the note on what is not known, fetched by the check once it has something to say. */
import { loadHarm, reasonsOf } from '../knowledge/harm.ts'
import {
  type UnknownWords,
  unknownWordsFormat
} from '../views/questionnaire/result/unknown-words.ts'

export function GET(): Response {
  const { cells, words } = loadHarm()
  const all: UnknownWords = {
    format: unknownWordsFormat,
    note: words.note,
    findOut: words['find-out'],
    why: reasonsOf(cells)
  }
  return Response.json(all)
}
