/** Whatever is said to change the answer does change it, to the answer that is named. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tell, tellVerdict } from '../../../src/domain/advice/tell.ts'
import { whatWouldChange } from '../../../src/domain/advice/what-would-change.ts'
import { advise } from '../../../src/domain/advise.ts'
import { adviceFor, holds, knowledge, runs } from '../timelines/advice-of-moment.ts'
import { type RandomMoment, randomMoment } from '../timelines/random-situations.ts'

const changesFor = (moment: RandomMoment) => whatWouldChange(moment.situation, moment, knowledge)

const forSome = (check: (moment: RandomMoment) => void): void =>
  fc.assert(fc.property(randomMoment, check), { ...runs, numRuns: 400 })

test('the headline told without its plan is the headline of the advice', () => {
  holds((moment, { measures, plan, today, asOf, ...headline }) => {
    const { known, ...told } = tell(moment.situation, moment, knowledge)
    expect(told).toEqual(headline)
    expect(tellVerdict(moment.situation, moment, knowledge)).toBe(headline.verdict)
    expect(known.day).toBe(asOf)
  })
})

test('each change is what the rules say of the changed timeline, and another answer than today', () => {
  forSome((moment) => {
    const { verdict } = adviceFor(moment)
    for (const change of changesFor(moment)) {
      const { plan, ...headline } = change.advice
      const asked = advise(change.situation, change.moment, knowledge)
      expect(asked).toMatchObject(headline)
      const { tasks } = asked.plan
      expect(tasks.map(({ id }) => id)).toEqual(
        expect.arrayContaining(plan.tasks.map(({ id }) => id))
      )
      expect(asked.verdict).not.toBe(verdict)
      expect(change.date >= moment.today).toBe(true)
    }
  })
})

test('each change is one thing: time passes, or one event is added', () => {
  forSome((moment) => {
    const told = moment.situation.events
    for (const { group, situation } of changesFor(moment)) {
      const added = situation.events.slice(told.length)
      expect(situation.events.slice(0, told.length)).toEqual(told)
      if (group === 'time') expect(added.every((event) => event.assumed === true)).toBe(true)
      else expect(added).toHaveLength(1)
    }
  })
})

test('at most three are shown, nearest first, and two of a kind only where another kind has none', () => {
  forSome((moment) => {
    const changes = changesFor(moment)
    const groups = new Set(changes.map(({ group }) => group))
    const dates = changes.map(({ date }) => date)
    expect(changes.length).toBeLessThanOrEqual(3)
    expect(dates).toEqual([...dates].sort())
    expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length)
    if (groups.size === 3) expect(changes).toHaveLength(3)
    expect(changes.filter(({ group }) => group === 'time').length).toBeLessThanOrEqual(1)
  })
})
