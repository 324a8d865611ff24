/** Times advice with its reasons and changes, in whatever program loads this file. */
import type { Moment } from '../../src/domain/advice/advice-day.ts'
import { explain } from '../../src/domain/advice/explain.ts'
import { advise } from '../../src/domain/advise.ts'
import { makeCalendar } from '../../src/domain/calendar/business-days.ts'
import type { HolidayTable } from '../../src/domain/calendar/holidays.ts'
import { describeAdvice } from '../../src/domain/messages/describe-advice.ts'
import type { Words } from '../../src/domain/messages/words.ts'
import { ruleBook } from '../../src/domain/rules/tables/index.ts'
import type { Situation } from '../../src/domain/situation/situation.ts'

export interface TimedScene {
  readonly label: string
  readonly situation: Situation
  readonly moment: Moment
  readonly holidays: HolidayTable
}

/** Milliseconds of each round of one scene. The first round of all is the one without any warming. */
export interface SceneTimes {
  readonly label: string
  readonly rounds: readonly number[]
}

export interface Timed {
  readonly scenes: readonly TimedScene[]
  readonly words: Words
  readonly rounds: number
}

/** Everything that the page works out for an answer, round after round over all scenes. */
export function timeAdvice({ scenes, words, rounds }: Timed): readonly SceneTimes[] {
  const calendars = scenes.map(({ holidays, situation }) =>
    makeCalendar(holidays, situation.region)
  )
  const times = scenes.map(({ label }) => ({ label, rounds: [] as number[] }))
  for (let round = 0; round < rounds; round += 1) {
    scenes.forEach(({ situation, moment }, index) => {
      const calendar = calendars[index]
      if (calendar === undefined) return
      const knowledge = { calendar, book: ruleBook }
      const start = performance.now()
      const advice = advise(situation, moment, knowledge)
      const explanation = explain(advice, situation, moment, knowledge)
      describeAdvice(advice, situation, words, { explanation })
      times[index]?.rounds.push(performance.now() - start)
    })
  }
  return times
}
