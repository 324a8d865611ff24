/** Promise 11, where two people spoke on one day: a fixed order, whatever was entered first. */
import { expect, test } from 'vitest'
import { advise } from '../../../src/domain/advise.ts'
import type { Recipient, SituationEvent } from '../../../src/domain/situation/events.ts'
import { day, situationWith } from '../messages/made-up-advice.ts'
import { knowledge } from '../timelines/advice-of-moment.ts'

const word = (by: Recipient): SituationEvent => ({
  kind: 'said',
  date: day('2026-11-10'),
  by,
  time: { kind: 'by', date: day('2026-11-13') },
  firmness: 'firm',
  about: 'answer'
})
const request = (from: Recipient): SituationEvent => ({
  kind: 'request',
  date: day('2026-11-10'),
  from,
  what: 'papers'
})
const papers: SituationEvent = {
  kind: 'contact',
  date: day('2026-11-11'),
  to: 'hr',
  channel: 'email',
  purpose: 'answer-request',
  outcome: 'message-left'
}
const interview = (...people: readonly Recipient[]): SituationEvent => ({
  kind: 'interview',
  date: day('2026-11-09'),
  with: people
})

function toWhom(...events: readonly SituationEvent[]) {
  const moment = { today: day('2026-11-24'), afterHours: false }
  const one = advise(situationWith(events), moment, knowledge).recipient
  const other = advise(situationWith(events.toReversed()), moment, knowledge).recipient
  expect(other).toBe(one)
  return one
}

test('of two who gave their word on one day, whoever led the interview is written to', () => {
  expect(toWhom(interview('hr'), word('recruiter'), word('hr'))).toBe('hr')
  expect(toWhom(interview('recruiter', 'hr'), word('hr'), word('recruiter'))).toBe('recruiter')
})

test('when neither led it, the hiring manager comes before the panel, the recruiter and HR', () => {
  expect(toWhom(interview('panel'), word('hr'), word('manager'))).toBe('manager')
  expect(toWhom(interview('panel'), word('hr'), word('recruiter'))).toBe('recruiter')
})

test('it makes no difference whether one of them asked for something and the other promised', () => {
  expect(toWhom(interview('manager'), request('hr'), papers, word('manager'))).toBe('manager')
  expect(toWhom(interview('manager'), word('hr'), request('manager'), papers)).toBe('manager')
})

test('the first of them is away: the other one is written to, whose word is as new', () => {
  const away: SituationEvent = {
    kind: 'away',
    date: day('2026-11-20'),
    who: 'manager',
    until: day('2026-12-07')
  }
  expect(toWhom(interview('panel'), word('manager'), word('hr'), away)).toBe('hr')
})

test('of two who were named to be asked on one day, the hiring manager is asked', () => {
  const named = (recipient: Recipient): SituationEvent => ({
    kind: 'reply',
    date: day('2026-11-20'),
    from: 'recruiter',
    says: { kind: 'ask-other', recipient }
  })
  expect(toWhom(interview('recruiter'), named('hr'), named('manager'))).toBe('manager')
})
