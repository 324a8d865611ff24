/** Another firm waits for an answer, and here nobody answers, or nobody can be reached today. */
import { describe, expect, test } from 'vitest'
import { explain } from '../../../src/domain/advice/explain.ts'
import { advise } from '../../../src/domain/advise.ts'
import { describeAdvice } from '../../../src/domain/messages/describe-advice.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import type { Situation } from '../../../src/domain/situation/situation.ts'
import { day, situationWith, words } from '../messages/made-up-advice.ts'
import { contact } from '../messages/nurse-story.ts'
import { knowledge } from '../timelines/advice-of-moment.ts'

const twice: readonly SituationEvent[] = [
  contact({ date: day('2026-10-30'), channel: 'email' }),
  contact({ date: day('2026-11-10'), channel: 'email' })
]
const other = (deadline: string): SituationEvent => ({
  kind: 'elsewhere',
  date: day('2026-11-20'),
  state: 'offer',
  prefer: 'here',
  deadline: day(deadline)
})

function planOf(situation: Situation, today: string, afterHours = false) {
  const moment = { today: day(today), afterHours }
  const advice = advise(situation, moment, knowledge)
  const explanation = explain(advice, situation, moment, knowledge)
  const text = describeAdvice(advice, situation, words, { explanation })
  const days = advice.plan.tasks.map(({ kind, date }) => `${kind} ${date}`)
  return { advice, text, days }
}

describe('promise 4: two messages stand unanswered here', () => {
  const { advice, text, days } = planOf(
    situationWith([...twice, other('2026-11-27')]),
    '2026-11-24'
  )

  test('nothing more goes to this firm, not even the news of the deadline', () => {
    expect(advice.verdict).toBe('ask-extension')
    expect(days).toContain('ask-other-for-time 2026-11-24')
    expect(days).toContain('decide-other 2026-11-27')
    expect(days.join()).not.toContain('tell-deadline')
  })

  test('headline, reasons and task say to decide without them', () => {
    expect(text.headline).toContain('Write only to the other firm today')
    expect(text.reasons.join(' ')).toContain(
      'two messages of yours stand unanswered here, and a third would not help you. Decide without them.'
    )
    const decide = text.tasks.find(({ id }) => id.startsWith('decide-other'))
    expect(decide?.detail).toContain('Decide without waiting for a word from here.')
  })

  test('once time was asked for, nobody reads that both firms know', () => {
    const asked: SituationEvent = { kind: 'asked-for-time', date: day('2026-11-24') }
    const later = planOf(situationWith([...twice, other('2026-12-01'), asked]), '2026-11-24')
    expect(later.text.headline).toMatch(/^You have asked for time\. Wait until/)
  })

  test.each(['conditional', 'verbal'] as const)(
    'a plan with a %s offer here goes on to the day of that decision',
    (grade) => {
      const offer = { kind: 'offer', date: day('2026-10-19'), from: 'hr', grade } as const
      const plan = planOf(situationWith([offer, ...twice, other('2026-11-30')]), '2026-11-24')
      expect(plan.days).toContain('decide-other 2026-11-30')
      expect(plan.days.at(-1)).toBe('let-go 2026-11-30')
    }
  )
})

describe('promise 9: a start is near, and the other firm’s day comes while offices are closed', () => {
  const near: readonly SituationEvent[] = [
    {
      kind: 'offer',
      date: day('2026-11-09'),
      from: 'manager',
      grade: 'conditional',
      start: day('2026-12-01')
    },
    { kind: 'checks', date: day('2026-11-11'), state: 'done' }
  ]

  test('on Saturday the deadline is seen to, and no call is planned before Monday', () => {
    const { advice, text, days } = planOf(
      situationWith([...near, other('2026-11-28')]),
      '2026-11-28'
    )
    expect([advice.verdict, advice.asOf]).toEqual(['ask-extension', '2026-11-28'])
    expect(days).toContain('decide-other 2026-11-28')
    expect(days).toContain('reach-live 2026-11-30')
    expect(text.reasons).toContain(
      'Nobody there can be reached today. The call comes on the next day on which they are open.'
    )
  })

  test('after hours as well; nobody is told to write before a noon that is over', () => {
    const plan = planOf(situationWith([...near, other('2026-11-27')]), '2026-11-27', true)
    expect(plan.days).toContain('tell-deadline 2026-11-27')
    expect(plan.days).toContain('reach-live 2026-11-30')
    expect(plan.text.headline).not.toContain('before noon')
  })

  test('in office hours the call comes first, and then the deadline on the same day', () => {
    const { advice, days } = planOf(situationWith([...near, other('2026-11-27')]), '2026-11-27')
    expect(advice.verdict).toBe('call')
    expect(days.slice(0, 3)).toEqual([
      'reach-live 2026-11-27',
      'tell-deadline 2026-11-27',
      'ask-other-for-time 2026-11-27'
    ])
  })

  test('a hospital that starts on the next business day is called on Saturday, and the deadline is kept', () => {
    const soon = near.map((event) =>
      event.kind === 'offer' ? { ...event, start: day('2026-11-30') } : event
    )
    const situation = situationWith([...soon, other('2026-11-28')], { sector: 'hospital' })
    expect(planOf(situation, '2026-11-28').days).toEqual(
      expect.arrayContaining(['reach-live 2026-11-28', 'decide-other 2026-11-28'])
    )
  })

  test('both tries made and the start day gone: the plan still comes to the decision', () => {
    const tried = [day('2026-11-27'), day('2026-11-30')].map((date) =>
      contact({ date, to: 'manager', channel: 'phone', purpose: 'reach-live' })
    )
    const asked: SituationEvent = { kind: 'asked-for-time', date: day('2026-12-01') }
    const gone = situationWith([...near, ...tried, other('2026-12-04'), asked])
    const { advice, text, days } = planOf(gone, '2026-12-02')
    expect(advice.verdict).toBe('wait')
    expect(days).toContain('decide-other 2026-12-04')
    expect(text.headline).not.toContain('1\u00A0December')
  })
})

describe('promise 9: they asked for a call, and the other firm’s day comes while offices are closed', () => {
  const asked: SituationEvent = {
    kind: 'request',
    date: day('2026-11-27'),
    from: 'manager',
    what: 'call-back'
  }

  test('on Friday evening the other firm hears first, and the call follows on Monday', () => {
    const { advice, days } = planOf(situationWith([asked, other('2026-11-27')]), '2026-11-27', true)
    expect([advice.verdict, advice.asOf]).toEqual(['ask-extension', '2026-11-27'])
    expect(days).toContain('ask-other-for-time 2026-11-27')
    expect(days).toContain('call-back 2026-11-30')
  })

  test('a deadline that falls after office hours begin again leaves the call first', () => {
    const { advice, days } = planOf(situationWith([asked, other('2026-12-01')]), '2026-11-27', true)
    expect([advice.verdict, advice.asOf]).toEqual(['call', '2026-11-30'])
    expect(days.slice(0, 2)).toEqual(['call-back 2026-11-30', 'tell-deadline 2026-11-30'])
  })

  test('papers that they asked for are still sent before anything else, and the call waits', () => {
    const papers: SituationEvent = { ...asked, what: 'papers' }
    const { advice, days } = planOf(
      situationWith([asked, papers, other('2026-11-27')]),
      '2026-11-27',
      true
    )
    expect(advice.verdict).toBe('reply-now')
    expect(days).toContain('ask-other-for-time 2026-11-27')
    expect(days).toContain('call-back 2026-11-30')
  })
})

test('where the other firm’s day is not known, nothing is told here after the day taken for it', () => {
  const unknown: SituationEvent = {
    kind: 'elsewhere',
    date: day('2026-11-20'),
    state: 'offer',
    prefer: 'here'
  }
  const asked = contact({ date: day('2026-11-23'), channel: 'email' })
  const { days } = planOf(situationWith([asked, unknown], { sector: 'university' }), '2026-11-24')
  expect(days).toContain('ask-other-for-time 2026-11-24')
  expect(days).toContain('decide-other 2026-12-02')
  expect(days.join()).not.toContain('tell-deadline')
})
