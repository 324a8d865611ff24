/** Reasons cannot lie: each was tested by a rule that fired, and is true on the day of the advice. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Advice } from '../../../src/domain/advice/advice.ts'
import { explain } from '../../../src/domain/advice/explain.ts'
import { reasonAtoms } from '../../../src/domain/advice/reason-atoms.ts'
import { groundsOf } from '../../../src/domain/advice/reason-grounds.ts'
import { factsOfPhase, ruleOn } from '../../../src/domain/advice/ruling.ts'
import { advise } from '../../../src/domain/advise.ts'
import { isChase } from '../../../src/domain/facts/chases.ts'
import { phaseFacts } from '../../../src/domain/facts/facts.ts'
import { describeAdvice } from '../../../src/domain/messages/describe-advice.ts'
import { ruleBook } from '../../../src/domain/rules/tables/index.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import { day, situationWith, words } from '../messages/made-up-advice.ts'
import { contact, nurse } from '../messages/nurse-story.ts'
import { adviceFor, holds, knowledge, knownFor, runs } from '../timelines/advice-of-moment.ts'
import { randomMoment } from '../timelines/random-situations.ts'

test('every reason was tested by a rule that fired, and is true today', () => {
  holds((moment, advice) => {
    const known = knownFor(moment, advice)
    const today = ruleOn(known, ruleBook)
    const first = Object.entries(phaseFacts(known)).map(([name, at]) => `phase-${name}=${at}`)
    const facts = Object.entries(factsOfPhase[today.phase](known))
    const true_ = [...first, ...facts.map(([name, at]) => `${name}=${at}`)]
    const ofPhase = ruleBook.phase.rules.find(({ id }) => id === today.phaseRule)?.when ?? {}
    const tested = [
      ...Object.keys(ofPhase).map((name) => `phase-${name}`),
      ...[...today.tested, ...advice.tested].map((atom) => atom.replace(/=.*/, ''))
    ]
    for (const atom of reasonAtoms(advice, known, ruleBook)) {
      expect(true_).toContain(atom)
      expect(tested).toContain(atom.replace(/=.*/, ''))
    }
  })
})

test('the message that a reason speaks of is a question of the user’s that nobody has answered', () => {
  holds((moment, advice) => {
    const known = knownFor(moment, advice)
    const { ask } = groundsOf(known, moment.today)
    const open = known.unanswered.filter(isChase).map(({ date, to }) => `${to} ${date}`)
    expect(ask === null).toBe(open.length === 0)
    if (ask !== null) expect(open).toContain(`${ask.whom} ${ask.day}`)
  })
})

test('every explanation reads as whole sentences, whatever the timeline', () => {
  fc.assert(
    fc.property(randomMoment, (moment) => {
      const advice = adviceFor(moment)
      const explanation = explain(advice, moment.situation, moment, knowledge)
      const text = describeAdvice(advice, moment.situation, words, { explanation })
      const { reasons, notMattering, changes } = text
      expect(reasons.length).toBeGreaterThan(0)
      const rows = changes?.rows ?? []
      for (const said of [...reasons, ...rows.map(({ detail }) => detail)]) {
        expect(said).toMatch(/^[A-Z“][^{}_]+\.$/)
      }
      for (const { title } of rows) expect(title).toMatch(/^(If|After) [^{}_]+[^.]$/)
      expect(notMattering?.text ?? 'It would be the same if.').toMatch(/^It would [^{}_]+\.$/)
      expect(new Set(reasons).size).toBe(reasons.length)
    }),
    { ...runs, numRuns: 500 }
  )
})

const reasonsOf = (events: readonly SituationEvent[], others = {}, today = '2026-11-24') => {
  const situation = situationWith(events, others)
  const moment = { today: day(today), afterHours: false }
  const advice: Advice = advise(situation, moment, knowledge)
  const explanation = explain(advice, situation, moment, knowledge)
  const names = { manager: 'the director' }
  return describeAdvice(advice, situation, words, { names, explanation })
}

test('the nurse reads of her voicemail, of the days between, and that a last message is allowed', () => {
  const text = reasonsOf(nurse, { sector: 'hospital', turnedDown: 2 })
  expect(text.reasons).toEqual([
    'You left the director a voicemail on Monday 23\u00A0November, and it has not been answered. You may send a second and last message, in writing.',
    'Your last message is one day old. Time must lie between two messages: until Tuesday 1\u00A0December.'
  ])
  expect(text.relief?.text).toContain('a hint, not an offer')
  expect(text.changes?.rows.map(({ title, detail }) => `${title}: ${detail}`)).toEqual([
    'If they answer that there is no news yet: Wait until Friday 4\u00A0December.',
    'If another firm makes you an offer, and its deadline is near: Tell both firms the day by which you must answer.',
    'If nothing has come by Tuesday 8\u00A0December: Let it go. Nothing more from you.'
  ])
})

test('on the day itself the same reader is told that enough time has passed', () => {
  const { reasons } = reasonsOf(nurse, { sector: 'hospital' }, '2026-12-01')
  expect(reasons.at(-1)).toBe('Enough time has passed since your last message.')
})

test('a message that was answered is not held against the user', () => {
  const reply: SituationEvent = {
    kind: 'reply',
    date: day('2026-11-24'),
    from: 'manager',
    says: { kind: 'no-news' }
  }
  const { reasons } = reasonsOf([...nurse, reply], {}, '2026-12-09')
  expect(reasons.join(' ')).toContain('Nothing that you asked stands open')
})

test('who has asked twice is not told that enough time has passed: it did not matter', () => {
  const { reasons, notMattering } = reasonsOf([
    contact({ date: day('2026-11-02'), channel: 'email' }),
    contact({ date: day('2026-11-10'), channel: 'email' })
  ])
  expect(reasons).toEqual([
    'Two messages or calls of yours stand unanswered, the last from Tuesday 10\u00A0November. A third would not help you.'
  ])
  expect(notMattering?.text).toContain('if many more weeks had passed')
})

test('of several contacts the one that stands unanswered is named', () => {
  const { reasons } = reasonsOf([
    contact({ date: day('2026-11-18'), to: 'hr', channel: 'email' }),
    contact({ date: day('2026-11-20'), to: 'manager', channel: 'phone', outcome: 'spoke' })
  ])
  expect(reasons.join(' ')).toContain('You e\u2011mailed HR on Wednesday 18\u00A0November')
})

test('where the advice rests on another reading, only what holds in both is a reason', () => {
  const situation = situationWith(nurse)
  const moment = { today: day('2026-11-24'), afterHours: false }
  const advice = advise(situation, moment, knowledge)
  const narrowed = explain({ ...advice, tested: ['strikes=one'] }, situation, moment, knowledge)
  expect(narrowed.atoms).toEqual(['strikes=one'])
  expect(narrowed.indifferent).toEqual([])
  const other = explain({ ...advice, rule: 'offer-5', tested: [] }, situation, moment, knowledge)
  expect(other).toMatchObject({ atoms: [], indifferent: [], changes: [] })
})
