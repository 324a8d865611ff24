/** The known stories with other answers put in, among them "I don't know". */
import { type PlainDate, plainDate } from '../../../src/domain/calendar/plain-date.ts'
import type { Answers } from '../../../src/domain/questions/answers.ts'
import { withAnswers } from '../../../src/domain/unknown/fill-answer.ts'
import { rowsOf } from '../../../src/domain/unknown/open-answers.ts'
import { askedStories } from '../questions/asked-stories.ts'
import { offerStories } from '../questions/offer-stories.ts'
import { otherStories } from '../questions/other-stories.ts'
import { waitingStories } from '../questions/waiting-stories.ts'

const stories = [...offerStories, ...waitingStories, ...askedStories, ...otherStories]
const day = (text: string): PlainDate => plainDate(text)

/** The story with a known kind of place, and with `given` instead of what it tells. */
export function storyWith(
  id: string,
  given: Answers
): { readonly answers: Answers; readonly on: PlainDate } {
  const story = stories.find((one) => one.id === id)
  if (story === undefined) throw new Error(`There is no story "${id}"`)
  const isKnown = story.answers.place?.sector !== 'unknown'
  const place: Answers = isKnown ? {} : { place: { sector: 'office' } }
  const answers = withAnswers(withAnswers(story.answers, place), given)
  return { answers, on: story.today ?? day('2026-11-24') }
}

/** The contact of a story with one cell of it not known. */
export function contactWith(id: string, place: number, cell: string): Answers {
  const rows = rowsOf(stories.find((story) => story.id === id)?.answers.contacts?.rows)
  return {
    contacts: {
      rows: rows.map((row, at) => (at === place ? { ...row, [cell]: 'unknown' } : row))
    }
  }
}
