/** What happened: which rows there are, whom and which days they name, and what stands together. */
import { describe, expect, test } from 'vitest'
import type { Advice } from '../../../src/domain/advice/advice.ts'
import {
  describeAhead,
  describeHappened,
  describeOne
} from '../../../src/domain/messages/describe-event.ts'
import type { Said, SituationEvent } from '../../../src/domain/situation/events.ts'
import { adviceWith, day, situationWith, words } from './made-up-advice.ts'
import { contact } from './nurse-story.ts'

const date = day('2026-11-20')
const subjectOf = (events: readonly SituationEvent[], others: Partial<Advice> = {}) => ({
  advice: adviceWith([], others),
  situation: situationWith(events),
  wording: words.core.wording,
  names: { hr: 'Ms Rossi' }
})
const told = (...events: readonly SituationEvent[]) =>
  describeHappened(subjectOf(events)).map(({ title, detail }) => `${title} / ${detail}`)
const said: Said = {
  kind: 'said',
  date,
  by: 'hr',
  time: { kind: 'soon' },
  firmness: 'hedged',
  about: 'answer'
}
const interview = { kind: 'interview', date, with: ['hr'] } as const
const hint = { kind: 'offer', date, from: 'hr', grade: 'hint' } as const
const noNews = { kind: 'reply', date, from: 'hr', says: { kind: 'no-news' } } as const

describe('what was said in a meeting stands beside it', () => {
  test.each([
    { meeting: interview, title: 'Interview' },
    { meeting: { kind: 'talk', date, with: 'hr' }, title: 'You talked with' }
  ] as const)('$title: the time first, then the hint', ({ meeting, title }) => {
    const rows = told(meeting, said, hint)
    expect(rows).toHaveLength(1)
    expect(rows[0]).toContain(title)
    expect(rows[0]).toMatch(/They said “soon”\..*A hint, not an offer\.$/)
  })

  test('an offer that is more than a hint stands by itself', () => {
    expect(told(interview, { ...hint, grade: 'verbal' })).toHaveLength(2)
  })

  test('what was said on another day stands by itself', () => {
    expect(told(interview, { ...hint, date: day('2026-11-23') })).toHaveLength(2)
  })

  test('a single sentence keeps the form in which it is said alone', () => {
    expect(told(interview, said)).toEqual(['Interview / They said “soon”'])
  })
})

describe('"no news yet, you hear by Friday" is one word of theirs', () => {
  const friday = { ...said, time: { kind: 'by', date: day('2026-11-27') } } as const
  test('so the day tells all of it', () => {
    expect(told(noNews, friday)).toEqual([
      'They named a time / They said by Friday 27\u00A0November'
    ])
  })

  test.each([
    { why: 'someone else said it', events: [noNews, { ...friday, by: 'manager' }] },
    { why: 'it was said on another day', events: [noNews, { ...friday, date: day('2026-11-23') }] },
    { why: 'there was news', events: [{ ...noNews, says: { kind: 'positive' } }, friday] }
  ] as const)('but not where $why', ({ events }) => {
    expect(told(...events)).toHaveLength(2)
  })
})

describe('people are named', () => {
  test.each([
    { people: ['hr'], who: 'Ms Rossi' },
    { people: ['manager', 'hr'], who: 'The manager and Ms Rossi' },
    { people: ['manager', 'panel', 'hr'], who: 'The manager, the panel and Ms Rossi' },
    { people: [], who: 'Them' }
  ] as const)('$who', ({ people, who }) => {
    const [row] = describeHappened(subjectOf([{ ...interview, with: people }]))
    expect(row?.who).toBe(who)
  })

  test('whoever is to get in touch is named beside the one who said so', () => {
    expect(told({ ...said, through: 'recruiter' })[0]).toMatch(/the recruiter/)
    expect(told(said)[0]).not.toMatch(/the recruiter/)
  })
})

describe('days are named', () => {
  const friday = day('2026-11-27')
  test.each<SituationEvent>([
    { ...hint, grade: 'verbal', start: friday },
    { ...hint, grade: 'firm', answerBy: friday },
    { kind: 'request', date, from: 'hr', what: 'papers', by: friday },
    { kind: 'elsewhere', date, state: 'offer', prefer: 'here', deadline: friday },
    { kind: 'away', date, who: 'hr', until: friday },
    { kind: 'wish', date, wish: { kind: 'wait-until', until: friday } }
  ])('$kind', (event) => {
    expect(told(event)[0]).toContain('Friday 27\u00A0November')
  })
})

test('rings are counted where there was more than one', () => {
  const ring = contact({ channel: 'phone', outcome: 'rang', to: 'hr' })
  expect(told({ ...ring, times: 3 })[0]).toContain('You rang Ms Rossi 3 times')
  expect(told(ring)[0]).not.toContain('times')
})

describe('interviews still to come', () => {
  const ahead = (on: string, others: Partial<Advice> = {}) =>
    describeAhead(subjectOf([{ ...interview, date: day(on) }], others)).map((row) => row.date)

  test.each([
    { on: '2026-12-08', shown: ['2026-12-08'], why: 'the plan ends on its day' },
    { on: '2026-12-09', shown: [], why: 'the plan ends before it' },
    { on: '2026-11-20', shown: [], why: 'it is over' }
  ])('on $on: $why', ({ on, shown }) => {
    expect(ahead(on)).toEqual(shown)
  })

  test.each(['closed', 'asked-to-stop'] as const)('are none when it is %s', (phase) => {
    expect(ahead('2026-12-01', { phase })).toEqual([])
  })
})

test('one event by itself is told without what was said in its meeting', () => {
  const subject = subjectOf([interview, said])
  expect(describeOne(subject, interview).detail).toBe('')
  expect(describeOne(subject, said).detail).toBe('They said “soon”')
})

test('one message by itself is told as answered only by what has come by today', () => {
  const asked = contact({ to: 'hr', channel: 'email', date })
  const after = (on: string) =>
    describeOne(subjectOf([asked, { ...noNews, date: day(on) }]), asked).detail
  expect(after('2026-11-24')).toBe('They answered')
  expect(after('2026-11-25')).toBe('No answer')
})
