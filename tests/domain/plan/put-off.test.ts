/** A message that is put off goes on the day that was chosen, as long as the rules still ask for it. */
import { describe, expect, test } from 'vitest'
import type { Task } from '../../../src/domain/advice/advice.ts'
import { mayWait } from '../../../src/domain/plan/may-wait.ts'
import { daysToPutOff } from '../../../src/domain/plan/put-off-days.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import { adviceAfter } from '../advice/advice-after.ts'
import { elsewhere, march, met, request, said, today } from '../facts/in-march.ts'
import { day, situationWith, taskWith } from '../messages/made-up-advice.ts'
import { knowledge } from '../timelines/advice-of-moment.ts'

describe('a message that is put off', () => {
  const isChase = ({ kind }: Task): boolean => kind === 'first-chase'
  const plannedFor = (wanted: number, ...more: readonly SituationEvent[]) => {
    const notBefore = { 'first-chase:manager:0': march(wanted) }
    return adviceAfter([met(10), ...more], { notBefore }).plan.tasks.find(isChase)
  }

  test('goes on the day that was chosen, on a Friday before noon', () => {
    expect(plannedFor(26)).toMatchObject({ date: march(26), beforeNoon: true, isPutOff: true })
    expect(plannedFor(29)).toMatchObject({ date: march(29), beforeNoon: false, isPutOff: true })
  })

  test('goes on the business day before a weekend', () => {
    expect(plannedFor(27)).toMatchObject({ date: march(26) })
  })

  test('is not put off to today, or to a day that is over', () => {
    for (const wanted of [22, 24]) {
      expect(plannedFor(wanted)?.date).toBe(march(24))
      expect(plannedFor(wanted)?.isPutOff).toBeUndefined()
    }
  })

  test('is still sent before sixty business days of silence are full', () => {
    const old = { ...met(1), date: day('2026-12-31') }
    const notBefore = { 'first-chase:manager:0': day('2027-04-30') }
    const { tasks } = adviceAfter([old], { notBefore }).plan
    expect(tasks.find(isChase)).toMatchObject({ date: day('2027-04-01'), isPutOff: true })
  })

  test('another one is left where it is', () => {
    const notBefore = { 'last-note:manager:0': march(30) }
    expect(
      adviceAfter([met(10), said(11)], { notBefore }).plan.tasks.some(({ isPutOff }) => isPutOff)
    ).toBe(false)
  })

  test('goes before another firm’s deadline is near, since then there is news to tell', () => {
    expect(plannedFor(31, elsewhere(22, { deadline: day('2027-04-07') }))?.date).toBe(march(30))
  })

  test('is no answer that they wait for: that goes today', () => {
    const notBefore = { 'answer-papers:manager:0': march(29) }
    expect(adviceAfter([request(22)], { notBefore }).plan.tasks[0]).toMatchObject({
      kind: 'answer-papers',
      date: today
    })
    expect(mayWait(taskWith('answer-papers'))).toBe(false)
    expect(mayWait(taskWith('last-note'))).toBe(true)
  })
})

describe('the days that are offered', () => {
  const offeredFor = (kind: string, ...events: readonly SituationEvent[]) => {
    const moment = { today, afterHours: false }
    const task = adviceAfter(events).plan.tasks.find((one) => one.kind === kind)
    const days =
      task === undefined ? [] : daysToPutOff(task, situationWith(events), moment, knowledge)
    return days.map((date) => date.slice(5))
  }

  test('are the next five business days', () => {
    const week = ['03-25', '03-26', '03-29', '03-30', '03-31']
    expect(offeredFor('first-chase', met(10))).toEqual(week)
    expect(offeredFor('last-note', met(10))).toEqual(['04-01', '04-02', '04-05', '04-06', '04-07'])
  })

  test('are fewer when a deadline comes, and none for what cannot wait', () => {
    const deadline = elsewhere(22, { deadline: day('2027-04-07') })
    expect(offeredFor('first-chase', met(10), deadline)).toEqual([
      '03-25',
      '03-26',
      '03-29',
      '03-30'
    ])
    expect(offeredFor('answer-papers', request(22))).toEqual([])
  })

  test('leave another message that was put off where it is', () => {
    const notBefore = { 'first-chase:manager:0': march(29) }
    const situation = situationWith([met(10)], { notBefore })
    const task = taskWith('last-note', { id: 'last-note:manager:1', date: day('2027-04-05') })
    const days = daysToPutOff(task, situation, { today, afterHours: false }, knowledge)
    expect(days[0]).toBe('2027-04-06')
  })
})
