/** The answer in words: what, to whom and when, and nothing that is not true of this user. */
import { expect, test } from 'vitest'
import { taskKinds } from '../../../src/domain/advice/advice.ts'
import { measures, verdicts } from '../../../src/domain/advice/verdicts.ts'
import { describeAdvice } from '../../../src/domain/messages/describe-advice.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import {
  adviceWith,
  day,
  manySituations,
  situationWith,
  taskWith,
  today,
  words
} from './made-up-advice.ts'
import { contact, lastNote, letGo, nurse } from './nurse-story.ts'

test('every verdict and task reads as whole sentences in any situation', () => {
  manySituations.forEach((situation, index) => {
    const turned = [...taskKinds.slice(index % taskKinds.length), ...taskKinds]
    const verdict = verdicts[index % verdicts.length] ?? 'wait'
    const tasks = turned.slice(0, taskKinds.length).map((kind) => taskWith(kind, { verdict }))
    const advice = adviceWith(tasks, { measures, tested: ['turn=theirs', 'strikes=none'] })
    const { tasks: lines, ...rest } = describeAdvice(advice, situation, words)
    const shown = JSON.stringify([rest, lines.map((line) => ({ ...line, message: null }))])
    expect(shown).not.toMatch(/[^:,[]\{|____| {2}| [.,?]|undefined/)
  })
})

test('every reason reads as a whole sentence, whatever else is known', () => {
  const tested = Object.entries(words.core.reasons).flatMap(([fact, levels]) =>
    Object.keys(levels).map((level) => `${fact}=${level}`)
  )
  const advice = adviceWith([taskWith('first-chase')], { tested })
  for (const situation of manySituations) {
    const { reasons } = describeAdvice(advice, situation, words)
    expect(reasons.filter((reason) => !/^[A-Z“][^{}_]+\.$/.test(reason))).toEqual([])
  }
})

test('a fact without a sentence, or one that nobody knows, is passed over in silence', () => {
  const advice = adviceWith([lastNote], { tested: ['invited=no', 'constructor=name', 'x=y'] })
  expect(describeAdvice(advice, situationWith([]), words).reasons).toEqual([])
})

test('waiting names the day, and what comes then', () => {
  const next = taskWith('first-chase', { date: day('2026-12-08') })
  const advice = adviceWith([next, letGo], { verdict: 'wait', channel: 'none', recipient: null })
  const text = describeAdvice(advice, situationWith([]), words)
  expect(text.opening).toBe('Not yet.')
  expect(text.headline).toBe('It is their turn. Wait until Tuesday 8\u00A0December.')
  const branch = text.branches.find(({ title }) => title.includes('Tuesday 8'))
  expect(branch).toMatchObject({ verdict: 'email', detail: 'One e\u2011mail to the manager.' })
})

test('what is for today says today, and on a Friday before noon', () => {
  const now = taskWith('first-chase', { date: today })
  const friday = taskWith('first-chase', { date: day('2026-11-27'), beforeNoon: true })
  const headline = (task: typeof now) =>
    describeAdvice(adviceWith([task]), situationWith([]), words).headline
  expect(headline(now)).toBe('Send the manager one short e\u2011mail today.')
  expect(headline(friday)).toContain('on Friday 27\u00A0November before noon.')
})

test('after office hours it can be written now and sent on the next business day', () => {
  const monday = day('2026-11-23')
  const advice = adviceWith([taskWith('first-chase', { date: monday })], {
    today: day('2026-11-20'),
    asOf: monday
  })
  expect(describeAdvice(advice, situationWith([]), words).notes).toEqual([
    'The offices are closed now. You can write it today and send it on Monday 23\u00A0November.'
  ])
})

test('dates across the year-end and beyond the known holidays are explained', () => {
  const plan = { tasks: [letGo], lastDay: letGo.date, beyondHolidays: true, acrossLull: true }
  const { notes } = describeAdvice(adviceWith([letGo], { plan }), situationWith([]), words)
  expect(notes).toHaveLength(2)
})

test('without relief to give, none is given', () => {
  expect(describeAdvice(adviceWith([lastNote]), situationWith(nurse), words).relief).toBeNull()
})

test.each([
  { why: 'one call', events: [contact({})], lead: 'One call was fine.' },
  {
    why: 'two calls to one person',
    events: [contact({ date: day('2026-11-20') }), contact({})],
    lead: 'Your calls did no harm.'
  },
  { why: 'an e-mail', events: [contact({ channel: 'email' })], lead: 'Asking was fine.' },
  {
    why: 'ringing only',
    events: [contact({ channel: 'phone', outcome: 'rang' })],
    lead: 'Ringing was no harm.'
  },
  {
    why: 'a thank-you',
    events: [contact({ channel: 'email', purpose: 'thanks' })],
    lead: 'Your thank-you was right.'
  }
] as const)('after $why: "$lead"', ({ events, lead }) => {
  const advice = adviceWith([lastNote], { measures: ['no-harm-done'] })
  expect(describeAdvice(advice, situationWith(events), words).relief?.lead).toBe(lead)
})

test('before the drafts are loaded there is everything but the drafts', () => {
  const text = describeAdvice(adviceWith([lastNote]), situationWith([]), { ...words, messages: {} })
  expect(text.tasks[0]?.message).toBeNull()
  expect(text.headline).toContain('last e\u2011mail')
})

const otherFirm = taskWith('ask-other-for-time', {
  verdict: 'ask-extension',
  date: today,
  recipient: 'other-firm'
})

test.each([
  {
    why: 'both can be told today',
    tell: today,
    headline: /^First, ask for time. Write to both firms today/
  },
  {
    why: 'one must wait for its day',
    tell: day('2026-11-27'),
    headline: /other firm now, and to the manager on Friday/
  },
  {
    why: 'one has had its messages',
    tell: null,
    headline: /^First, ask for time. Write only to the other firm today/
  }
])('with another offer, when $why, the answer says to whom to write', ({ tell, headline }) => {
  const verdict = 'ask-extension'
  const tasks = tell === null ? [] : [taskWith('tell-deadline', { verdict, date: tell })]
  const advice = adviceWith([...tasks, otherFirm])
  expect(describeAdvice(advice, situationWith([]), words).headline).toMatch(headline)
})

test('nobody is told to turn up on a day that has passed', () => {
  const start = (date: string): SituationEvent => ({
    kind: 'offer',
    date: day('2026-11-02'),
    from: 'hr',
    grade: 'firm',
    start: day(date)
  })
  const settled = adviceWith([], { verdict: 'settled', phase: 'closed' })
  const headline = (event: SituationEvent) =>
    describeAdvice(settled, situationWith([event]), words).headline
  expect(headline(start('2026-12-14'))).toContain('Turn up on Monday 14')
  expect(headline(start('2026-11-09'))).not.toContain('Turn up')
})
