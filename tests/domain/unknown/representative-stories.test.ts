/** What an unknown answer is tried as when it opens further questions: each time a whole story. */
import { describe, expect, test } from 'vitest'
import { type PlainDate, plainDate } from '../../../src/domain/calendar/plain-date.ts'
import type { Answers } from '../../../src/domain/questions/answers.ts'
import {
  hasStories,
  representativeStories
} from '../../../src/domain/unknown/representative-stories.ts'
import { november } from '../questions/story.ts'
import { calendar } from '../timelines/advice-of-moment.ts'

function storiesFor(name: string, answers: Answers, toldOn: PlainDate = november(24)) {
  return representativeStories(name, answers, { toldOn, calendar })
}

test('only an answer that opens further questions is told as stories', () => {
  for (const name of ['stage.stage', 'said.time', 'contacts.did', 'also.more', 'wishes.wishes']) {
    expect(hasStories(name)).toBe(true)
  }
  expect(hasStories('said.firmness')).toBe(false)
  expect(hasStories('constructor')).toBe(false)
  expect(storiesFor('said.firmness', {})).toBeUndefined()
})

describe('where things stand', () => {
  test('the meeting that was told is the meeting of every story', () => {
    const met = { date: '2026-11-10', with: 'panel' }
    expect(storiesFor('stage.stage', { interview: met })).toEqual([
      { stage: { stage: 'waiting' } },
      { stage: { stage: 'ahead' } },
      { stage: { stage: 'talked' }, talk: met },
      { stage: { stage: 'offered' }, offer: { how: 'hint', date: '2026-11-10', from: 'panel' } },
      { stage: { stage: 'offered' }, offer: { how: 'verbal', date: '2026-11-10', from: 'panel' } },
      { stage: { stage: 'refused' }, wishes: { wishes: ['none'] } },
      { stage: { stage: 'missed' }, missed: { date: '2026-11-10', by: 'panel' } }
    ])
  })

  test('if none was told, its day and person are not known either', () => {
    const told = storiesFor('stage.stage', {})
    expect(told?.[2]?.talk).toEqual({ date: 'unknown', with: 'unknown' })
    expect(told?.[6]?.missed).toEqual({ date: 'unknown', by: 'unknown' })
  })
})

describe('what they said about the time', () => {
  const saidAfter = (date: string) =>
    storiesFor('said.time', { interview: { date } })?.map(({ said }) => said)

  test('nothing, soon, a week, two weeks, or that they write themselves after a month', () => {
    expect(saidAfter('2026-09-30')).toEqual([
      { time: 'nothing' },
      { time: 'soon' },
      { time: 'by', date: '2026-10-07', firmness: 'hedged' },
      { time: 'within', period: '2-weeks', firmness: 'hedged' },
      { time: 'wait-until', date: '2026-10-29' }
    ])
  })

  test('“early in the new year” is said from October on', () => {
    expect(saidAfter('2026-10-01')).toContainEqual({ time: 'early-new-year', firmness: 'hedged' })
    expect(saidAfter('2026-12-15')).toContainEqual({ time: 'early-new-year', firmness: 'hedged' })
    expect(saidAfter('2026-09-30')).toHaveLength(5)
  })
})

describe('what the user did', () => {
  const kinds = (answers: Answers) =>
    storiesFor('contacts.did', answers)?.map(({ contacts }) => contacts)

  test('nothing, thanks, one message that asks, or two of them, to whoever led the meeting', () => {
    const to = { to: 'hr', how: 'email' }
    expect(kinds({ interview: { with: 'hr' } })).toEqual([
      { did: 'nothing' },
      { did: 'some', rows: [{ day: '2026-11-19', ...to, why: 'thanks' }] },
      { did: 'some', rows: [{ day: '2026-11-19', ...to, why: 'chase' }] },
      {
        did: 'some',
        rows: [
          { day: '2026-11-12', ...to, why: 'chase' },
          { day: '2026-11-19', ...to, why: 'chase' }
        ]
      }
    ])
  })

  test('to nobody by name if it is not known who led it', () => {
    expect(kinds({})?.[1]?.rows).toMatchObject([{ to: 'unknown' }])
  })
})

describe('what else there may be', () => {
  const heardWith = (answers: Answers) =>
    storiesFor('also.more', answers)?.map((story) => story['came-back']?.what ?? 'nothing')

  test('nothing, no news, on hold, or the place is filled', () => {
    expect(heardWith({ stage: { stage: 'waiting' } })).toEqual([
      'nothing',
      'no-news',
      'on-hold',
      'filled'
    ])
  })

  test.each(['offered', 'have-it'])('with an offer (%s) the place is not on hold', (stage) => {
    expect(heardWith({ stage: { stage } })).toEqual(['nothing', 'no-news'])
  })

  test('the answer is told as one, and came from whoever led the meeting', () => {
    expect(storiesFor('also.more', { talk: { with: 'manager' } })).toEqual([
      { also: { more: ['none'] } },
      ...['no-news', 'on-hold', 'filled'].map((what) => ({
        also: { more: ['answer'] },
        'came-back': { what, from: 'manager' }
      }))
    ])
    expect(storiesFor('also.more', {})?.[1]?.['came-back']?.from).toBe('unknown')
  })
})

describe('what came back', () => {
  test('every kind of answer, those with a day named on a day to come', () => {
    expect(storiesFor('came-back.what', {})?.map((story) => story['came-back'])).toEqual([
      { what: 'no-news' },
      { what: 'new-date', until: '2026-12-07' },
      { what: 'positive' },
      { what: 'on-hold' },
      { what: 'filled' },
      { what: 'ask-other', other: 'hr' },
      { what: 'away', until: '2026-12-02' }
    ])
  })

  test('whoever led the meeting names someone else', () => {
    const other = (person: string) =>
      storiesFor('came-back.what', { interview: { with: person } })?.[5]?.['came-back']?.other
    expect(other('hr')).toBe('manager')
    expect(other('manager')).toBe('hr')
  })
})

test('a wish not to write to someone is about whoever led the meeting, else about the manager', () => {
  const wishes = (answers: Answers) =>
    storiesFor('wishes.wishes', answers)?.map((story) => story.wishes)
  expect(wishes({ interview: { with: 'panel' } })).toEqual([
    { wishes: ['none'] },
    { wishes: ['no-calls'] },
    { wishes: ['email-only'] },
    { wishes: ['only-through'], through: 'hr' },
    { wishes: ['not-to'], notTo: 'panel' },
    { wishes: ['stop'] }
  ])
  expect(wishes({})).toContainEqual({ wishes: ['not-to'], notTo: 'manager' })
})

test('a day not known in the summer: the week before the check is the day of the meeting', () => {
  const said = storiesFor('said.time', {}, plainDate('2026-07-21'))?.map((story) => story.said)
  expect(said?.[2]).toEqual({ time: 'by', date: '2026-07-21', firmness: 'hedged' })
})
