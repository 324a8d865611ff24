/** The stories that the project must come right on can be told with the check's own answers. */
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../src/domain/calendar/plain-date.ts'
import { askedQuestions, firstUnanswered } from '../../../src/domain/questions/path.ts'
import { situationOf } from '../../../src/domain/questions/situation-of.ts'
import { sortEvents } from '../../../src/domain/situation/timeline.ts'
import { askedStories } from './asked-stories.ts'
import { offerStories } from './offer-stories.ts'
import { otherStories } from './other-stories.ts'
import { waitingStories } from './waiting-stories.ts'

const stories = [...offerStories, ...waitingStories, ...askedStories, ...otherStories]

describe.each(stories)('the story "$id"', (story) => {
  const on = story.today ?? plainDate('2026-11-24')
  const { situation, problems } = situationOf(story.answers, on)

  test('gives the events that happened', () => {
    expect(sortEvents(situation.events)).toEqual(sortEvents(story.events))
  })

  test('gives its circumstances', () => {
    expect(situation.turnedDown).toBe(story.turnedDown ?? 0)
    expect(situation.sector).toBe(story.sector ?? 'unknown')
    expect(situation.country).toBe(story.country ?? 'US')
  })

  test('is complete, without a mistake, and at most ten pages long', () => {
    expect(problems).toEqual([])
    expect(firstUnanswered(story.answers)).toBeUndefined()
    expect(askedQuestions(story.answers).length).toBeLessThanOrEqual(10)
  })

  test('has no answer that is not asked', () => {
    expect(Object.keys(story.answers).toSorted()).toEqual(askedQuestions(story.answers).toSorted())
  })
})
