/** Whom to reach at the weekend is named in words that fit the place. */
import { expect, test } from 'vitest'
import { advise } from '../../../src/domain/advise.ts'
import { describeAdvice } from '../../../src/domain/messages/describe-advice.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import type { Sector } from '../../../src/domain/situation/situation.ts'
import { knowledge } from '../timelines/advice-of-moment.ts'
import { day, situationWith, words } from './made-up-advice.ts'

const startsOnMonday: readonly SituationEvent[] = [
  {
    kind: 'offer',
    date: day('2026-11-09'),
    from: 'hr',
    grade: 'conditional',
    start: day('2026-11-30')
  },
  { kind: 'checks', date: day('2026-11-12'), state: 'done' }
]

function wordsOnSaturday(sector: Sector): string {
  const situation = situationWith(startsOnMonday, { sector })
  const moment = { today: day('2026-11-28'), afterHours: false }
  const { headline, short, tasks } = describeAdvice(
    advise(situation, moment, knowledge),
    situation,
    words
  )
  return [headline, short, ...tasks.flatMap(({ title, detail }) => [title, detail])].join(' ')
}

test('in a hotel nobody reads of a unit; in a hospital the unit’s team is called at the weekend', () => {
  expect(wordsOnSaturday('hospitality')).toContain('Call the team on duty today.')
  expect(wordsOnSaturday('hospitality')).not.toMatch(/\bunit\b/)
  expect(wordsOnSaturday('hospital')).toContain('The team on duty on your unit can be called')
})

test('an office that is closed at the weekend is not said to be on duty', () => {
  expect(wordsOnSaturday('office')).not.toMatch(/on duty/)
})
