/** What came back: an answer, a new time, someone else to ask, or someone away. */
import { describe, expect, test } from 'vitest'
import type { Answer, Answers } from '../../../src/domain/questions/answers.ts'
import { tellSituation } from '../../../src/domain/questions/situation-of.ts'
import { november } from './story.ts'
import { eventsTold, toldOn, waiting, withMore } from './told.ts'

const cameBack = (answer: Answer) => withMore('answer', 'came-back', answer)
const afterwards = (answers: Answers) =>
  tellSituation(answers, toldOn).events.filter(
    ({ kind }) => !['interview', 'contact'].includes(kind)
  )

test.each(['no-news', 'positive', 'on-hold', 'filled'])(
  '"%s" is a reply that says just that',
  (what) => {
    expect(afterwards(cameBack({ what, from: 'hr', date: '2026-11-20' }))).toStrictEqual([
      { kind: 'reply', date: november(20), from: 'hr', says: { kind: what } }
    ])
  }
)

test('an answer of which nothing is known said today that there is no news', () => {
  expect(afterwards(cameBack({ what: 'unknown', from: 'unknown' }))).toStrictEqual([
    { kind: 'reply', date: toldOn, from: 'invitation', says: { kind: 'no-news' } }
  ])
})

test('where nothing came back, nothing is told', () => {
  expect(afterwards(waiting)).toEqual([])
})

test.each([
  ['panel', 'panel'],
  ['none', 'invitation'],
  ['unknown', 'invitation']
])('"ask someone else", named as "%s", sends to %s', (other, recipient) => {
  const answers = cameBack({ what: 'ask-other', from: 'hr', date: '2026-11-20', other })
  expect(afterwards(answers)).toStrictEqual([
    { kind: 'reply', date: november(20), from: 'hr', says: { kind: 'ask-other', recipient } }
  ])
})

describe('a new time', () => {
  const newTime = { what: 'new-date', from: 'hr', date: '2026-11-20', until: '2026-12-04' }

  test('is an answer, and a firm promise of an answer by that day', () => {
    expect(afterwards(cameBack(newTime))).toStrictEqual([
      { kind: 'reply', date: november(20), from: 'hr', says: { kind: 'no-news' } },
      {
        kind: 'said',
        date: november(20),
        by: 'hr',
        time: { kind: 'by', date: '2026-12-04' },
        firmness: 'firm',
        about: 'answer'
      }
    ])
  })

  test('that is not remembered is "soon", and no firm word', () => {
    const [said] = eventsTold(cameBack({ ...newTime, until: 'unknown' }), 'said')
    expect(said?.time).toEqual({ kind: 'soon' })
    expect(said?.firmness).toBe('hedged')
  })

  test.each([
    ['verbal', 'letter'],
    ['conditional', 'clearance'],
    ['firm', 'answer']
  ])('after a %s offer it is the time of the %s', (how, about) => {
    const answers: Answers = {
      stage: { stage: 'offered' },
      offer: { how, date: '2026-11-16', from: 'hr' },
      'offer-state': { answered: 'accepted', answeredOn: '2026-11-17', checks: 'open' },
      also: { more: ['answer'] },
      'came-back': newTime
    }
    expect(eventsTold(answers, 'said')[0]?.about).toBe(about)
  })
})

describe('someone away', () => {
  const away = { what: 'away', from: 'hr', until: '2026-12-07' }
  const messages = {
    did: 'some',
    rows: [
      { day: '2026-11-19', to: 'hr', how: 'email' },
      { day: '2026-11-18', to: 'hr', how: 'email' },
      { day: '2026-11-23', to: 'manager', how: 'email' }
    ]
  }

  test('is told on the day of the newest message to that person, and with the day of return', () => {
    expect(afterwards({ ...cameBack(away), contacts: messages })).toStrictEqual([
      { kind: 'away', date: november(19), who: 'hr', until: '2026-12-07' }
    ])
  })

  test('is told as of today where no message went to that person', () => {
    expect(eventsTold(cameBack(away), 'away')[0]?.date).toBe(toldOn)
  })

  test('may name whom to ask meanwhile, in an automatic reply', () => {
    expect(afterwards(cameBack({ ...away, other: 'recruiter' }))).toStrictEqual([
      { kind: 'away', date: toldOn, who: 'hr', until: '2026-12-07' },
      {
        kind: 'reply',
        date: toldOn,
        from: 'hr',
        says: { kind: 'ask-other', recipient: 'recruiter' },
        automatic: true
      }
    ])
  })

  test('until nobody knows when is not told', () => {
    expect(afterwards(cameBack({ ...away, until: 'unknown' }))).toEqual([])
  })
})
