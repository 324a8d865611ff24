/**
 * What stands for an answer that opens further questions: each option together with the answers
 * that make it a whole story.
 *
 * Left out is what a user cannot help knowing: what they did themselves (withdrew, cancelled,
 * another employer), a letter that they hold, how they were asked to keep in touch. A request
 * that nobody knows of is left out, too: nobody can answer it, and the note says where to look.
 */
import { addBusinessDays } from '../calendar/business-days.ts'
import { monthOf } from '../calendar/plain-date.ts'
import type { Answer, Answers, Row } from '../questions/answers.ts'
import { businessDaysAgo, type DayContext, meetingDay } from './representative-days.ts'
import { leaderOf } from './representative-people.ts'

type Stories = (answers: Answers, context: DayContext) => readonly Answers[]

const stories: Readonly<Record<string, Stories>> = {
  'stage.stage': stagesAfterMeeting,
  'said.time': timesNamed,
  'contacts.did': contactsMade,
  'also.more': whatElse,
  'came-back.what': repliesHeard,
  'wishes.wishes': wishesHeard
}

/** Whether its options open further questions. */
export function hasStories(name: string): boolean {
  return Object.hasOwn(stories, name)
}

/** The stories for an open answer, or undefined when its options are enough. */
export function representativeStories(
  name: string,
  answers: Answers,
  context: DayContext
): readonly Answers[] | undefined {
  return stories[name]?.(answers, context)
}

function stagesAfterMeeting(answers: Answers): readonly Answers[] {
  const { date = 'unknown', with: person = 'unknown' } = answers.interview ?? {}
  return [
    { stage: { stage: 'waiting' } },
    { stage: { stage: 'ahead' } },
    { stage: { stage: 'talked' }, talk: { date, with: person } },
    { stage: { stage: 'offered' }, offer: { how: 'hint', date, from: person } },
    { stage: { stage: 'offered' }, offer: { how: 'verbal', date, from: person } },
    { stage: { stage: 'refused' }, wishes: { wishes: ['none'] } },
    { stage: { stage: 'missed' }, missed: { date, by: person } }
  ]
}

/** From October on "early in the new year" is near enough to be said. */
const lateInYear = 10

function timesNamed(answers: Answers, { toldOn, calendar }: DayContext): readonly Answers[] {
  const met = meetingDay(answers, toldOn)
  const after = (count: number) => addBusinessDays(calendar, met, count)
  const newYear: readonly Answer[] =
    monthOf(met) < lateInYear ? [] : [{ time: 'early-new-year', firmness: 'hedged' }]
  const times: readonly Answer[] = [
    { time: 'nothing' },
    { time: 'soon' },
    { time: 'by', date: after(5), firmness: 'hedged' },
    { time: 'within', period: '2-weeks', firmness: 'hedged' },
    ...newYear,
    { time: 'wait-until', date: after(20) }
  ]
  return times.map((said) => ({ said }))
}

function contactsMade(answers: Answers, { toldOn, calendar }: DayContext): readonly Answers[] {
  const to = leaderOf(answers) ?? 'unknown'
  const row = (count: number, why: string): Row => ({
    day: businessDaysAgo(calendar, toldOn, count),
    to,
    how: 'email',
    why
  })
  const lists = [[row(3, 'thanks')], [row(3, 'chase')], [row(8, 'chase'), row(3, 'chase')]]
  return [
    { contacts: { did: 'nothing' } },
    ...lists.map((rows) => ({ contacts: { did: 'some', rows } }))
  ]
}

function whatElse(answers: Answers): readonly Answers[] {
  const hasOffer = ['offered', 'have-it'].some((stage) => stage === answers.stage?.stage)
  const heard = hasOffer ? ['no-news'] : ['no-news', 'on-hold', 'filled']
  const from = leaderOf(answers) ?? 'unknown'
  return [
    { also: { more: ['none'] } },
    ...heard.map((what) => ({ also: { more: ['answer'] }, 'came-back': { what, from } }))
  ]
}

function repliesHeard(answers: Answers, { toldOn, calendar }: DayContext): readonly Answers[] {
  const until = (count: number) => addBusinessDays(calendar, toldOn, count)
  const heard: readonly Answer[] = [
    { what: 'no-news' },
    { what: 'new-date', until: until(8) },
    { what: 'positive' },
    { what: 'on-hold' },
    { what: 'filled' },
    { what: 'ask-other', other: leaderOf(answers) === 'hr' ? 'manager' : 'hr' },
    { what: 'away', until: until(5) }
  ]
  return heard.map((reply) => ({ 'came-back': reply }))
}

function wishesHeard(answers: Answers): readonly Answers[] {
  const heard: readonly Answer[] = [
    { wishes: ['none'] },
    { wishes: ['no-calls'] },
    { wishes: ['email-only'] },
    { wishes: ['only-through'], through: 'hr' },
    { wishes: ['not-to'], notTo: leaderOf(answers) ?? 'manager' },
    { wishes: ['stop'] }
  ]
  return heard.map((wishes) => ({ wishes }))
}
