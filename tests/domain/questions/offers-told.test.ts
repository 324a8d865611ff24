/** What was offered, how far it got, and whether it was answered, as far as it is known. */
import { describe, expect, test } from 'vitest'
import type { Answer, Answers } from '../../../src/domain/questions/answers.ts'
import { tellSituation } from '../../../src/domain/questions/situation-of.ts'
import { november } from './story.ts'
import { eventsTold, toldOn } from './told.ts'

const offered = (offer: Answer, state: Answer = {}, stage = 'offered'): Answers => ({
  stage: { stage },
  offer: { date: '2026-11-16', from: 'hr', ...offer },
  'offer-state': state
})
const kindsOf = (answers: Answers) => tellSituation(answers, toldOn).events.map(({ kind }) => kind)

test.each(['verbal', 'conditional', 'firm'])(
  'a %s offer is told with its grade, and without a meeting',
  (how) => {
    expect(eventsTold(offered({ how }), 'offer')[0]?.grade).toBe(how)
    expect(kindsOf(offered({ how }))).toEqual(['offer'])
  }
)

describe('a hint', () => {
  test('was heard in a talk, so it brings an interview of its day with whoever gave it', () => {
    expect(tellSituation(offered({ how: 'hint' }), toldOn).events).toStrictEqual([
      { kind: 'interview', date: november(16), with: ['hr'] },
      { kind: 'offer', date: november(16), from: 'hr', grade: 'hint' }
    ])
  })

  test('of today was heard in an interview that is over', () => {
    expect(eventsTold(offered({ how: 'hint', date: '2026-11-24' }), 'interview')[0]?.held).toBe(
      true
    )
  })

  test('is the careful reading of an offer of a kind not known', () => {
    expect(eventsTold(offered({ how: 'unknown' }), 'offer')[0]?.grade).toBe('hint')
  })
})

test.each(['offered', 'have-it'])('"%s" is where offers are told', (stage) => {
  expect(kindsOf(offered({ how: 'firm' }, {}, stage))).toEqual(['offer'])
})

test('someone who waits has no offer, whatever was answered before', () => {
  expect(kindsOf({ ...offered({ how: 'firm' }), stage: { stage: 'waiting' } })).not.toContain(
    'offer'
  )
})

test('an offer of a day not known came before the first message since', () => {
  const contacts = { did: 'some', rows: [{ day: '2026-11-18', how: 'email' }] }
  const answers = { ...offered({ how: 'verbal', date: 'unknown' }), contacts }
  expect(eventsTold(answers, 'offer')[0]?.date).toBe(november(18))
  expect(eventsTold(offered({ how: 'verbal', date: 'unknown' }), 'offer')[0]?.date).toBe(toldOn)
})

describe('the answer to an offer', () => {
  test.each([
    { answered: 'accepted', answeredOn: '2026-11-18', date: november(18) },
    { answered: 'declined', answeredOn: '2026-11-18', date: november(18) },
    { answered: 'accepted', answeredOn: 'unknown', date: november(16) }
  ] as const)('$answered on $answeredOn is told on $date', ({ answered, answeredOn, date }) => {
    expect(eventsTold(offered({ how: 'firm' }, { answered, answeredOn }), answered)).toStrictEqual([
      { kind: answered, date }
    ])
  })

  test.each(['not-yet', 'unknown'])('"%s" is no answer', (answered) => {
    expect(kindsOf(offered({ how: 'firm' }, { answered }))).toEqual(['offer'])
  })
})

describe('the checks', () => {
  test.each([
    { checks: 'done', checksOn: '2026-11-20', date: november(20), why: 'on their own day' },
    { checks: 'cleared', checksOn: '2026-11-20', date: november(20), why: 'on their own day' },
    { checks: 'done', checksOn: 'unknown', date: november(18), why: 'else with the answer' }
  ])('$checks are told $why', ({ checks, checksOn, date }) => {
    const state = { answered: 'accepted', answeredOn: '2026-11-18', checks, checksOn }
    expect(eventsTold(offered({ how: 'conditional' }, state), 'checks')).toStrictEqual([
      { kind: 'checks', date, state: checks }
    ])
  })

  test('without any other day are told as of the day of the offer', () => {
    const state = { answered: 'not-yet', checks: 'done' }
    expect(eventsTold(offered({ how: 'conditional' }, state), 'checks')[0]?.date).toBe(november(16))
  })

  test.each(['open', 'unknown'])('that are "%s" are not told', (checks) => {
    expect(kindsOf(offered({ how: 'conditional' }, { answered: 'not-yet', checks }))).toEqual([
      'offer'
    ])
  })
})
