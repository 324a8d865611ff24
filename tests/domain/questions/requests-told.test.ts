/** What they asked for, what goes on at another firm, and how they wish to be contacted. */
import { describe, expect, test } from 'vitest'
import type { Answer, Answers } from '../../../src/domain/questions/answers.ts'
import { november } from './story.ts'
import { eventsTold, toldOn, waiting, withMore } from './told.ts'

describe('a request', () => {
  const asked = (request: Answer) => eventsTold(withMore('asked', 'request', request), 'request')

  test.each([
    ['papers', 'papers'],
    ['date', 'date'],
    ['call-back', 'call-back'],
    ['give-notice', 'give-notice'],
    ['answer', 'answer'],
    ['unknown', 'answer']
  ])('for "%s" is one for: %s', (what, meant) => {
    expect(asked({ what, from: 'hr', date: '2026-11-20', by: '2026-11-27' })).toStrictEqual([
      { kind: 'request', date: november(20), from: 'hr', what: meant, by: november(27) }
    ])
  })

  test('for papers of which one cannot be had says so', () => {
    expect(
      asked({ what: 'papers-in-part', from: 'hr', date: '2026-11-20', by: 'none' })
    ).toStrictEqual([
      { kind: 'request', date: november(20), from: 'hr', what: 'papers', cannotMeet: true }
    ])
  })

  test('of which little is known was made today by the contact of the invitation', () => {
    expect(asked({ what: 'date' })).toStrictEqual([
      { kind: 'request', date: toldOn, from: 'invitation', what: 'date' }
    ])
  })

  test('is not told where there was none', () => {
    expect(eventsTold(waiting, 'request')).toEqual([])
  })
})

describe('another firm', () => {
  const there = (elsewhere: Answer) =>
    eventsTold(withMore('elsewhere', 'elsewhere', elsewhere), 'elsewhere')

  test('has made an offer, with its day, its deadline and what is preferred', () => {
    const offer = { what: 'offer', date: '2026-11-20', deadline: '2026-11-27' }
    const told = { kind: 'elsewhere', date: november(20), state: 'offer', deadline: november(27) }
    expect(there({ ...offer, prefer: 'there' })).toStrictEqual([{ ...told, prefer: 'there' }])
    expect(there({ ...offer, prefer: 'here' })).toStrictEqual([{ ...told, prefer: 'here' }])
    expect(there({ ...offer, prefer: 'unknown' })).toStrictEqual([{ ...told, prefer: 'here' }])
  })

  test('without a day or a deadline named has made it by today', () => {
    expect(there({ what: 'offer', deadline: 'none' })).toStrictEqual([
      { kind: 'elsewhere', date: toldOn, state: 'offer', prefer: 'here' }
    ])
  })

  test('where only talks go on is told as talks that are wanted', () => {
    expect(there({ what: 'process', date: '2026-11-20' })).toStrictEqual([
      { kind: 'elsewhere', date: november(20), state: 'process', prefer: 'there' }
    ])
  })

  test('of which nothing is known is not told', () => {
    expect(there({ what: 'unknown' })).toEqual([])
    expect(eventsTold(waiting, 'elsewhere')).toEqual([])
  })
})

describe('a wish', () => {
  const wished = (wishes: Answer) => eventsTold(withMore('wishes', 'wishes', wishes), 'wish')

  test.each(['no-calls', 'email-only', 'stop'])('"%s" is told on its day', (kind) => {
    expect(wished({ wishes: [kind], date: '2026-11-20' })).toStrictEqual([
      { kind: 'wish', date: november(20), wish: { kind } }
    ])
  })

  test('about a person names that person, and is dropped where nobody is named', () => {
    const both = { wishes: ['only-through', 'not-to'], date: '2026-11-20' }
    expect(wished({ ...both, through: 'hr', notTo: 'manager' }).map(({ wish }) => wish)).toEqual([
      { kind: 'only-through', recipient: 'hr' },
      { kind: 'not-to', recipient: 'manager' }
    ])
    expect(wished({ ...both, through: 'unknown' })).toEqual([])
  })

  test('of a day not known was there from the meeting, or from today where there was none', () => {
    expect(wished({ wishes: ['stop'], date: 'unknown' })[0]?.date).toBe(november(16))
    const cancelled: Answers = {
      stage: { stage: 'cancelled' },
      cancelled: { date: '2026-11-19' },
      also: { more: ['wishes'] },
      wishes: { wishes: ['stop'] }
    }
    expect(eventsTold(cancelled, 'wish')[0]?.date).toBe(november(19))
  })

  test.each(['none', 'unknown'])('"%s" is no wish', (id) => {
    expect(wished({ wishes: [id] })).toEqual([])
  })
})
