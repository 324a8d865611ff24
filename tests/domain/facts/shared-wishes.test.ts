/** What people asked for about one job holds for the next one with the same people. */
import { describe, expect, test } from 'vitest'
import { explain } from '../../../src/domain/advice/explain.ts'
import { advise } from '../../../src/domain/advise.ts'
import type { Related } from '../../../src/domain/facts/related.ts'
import { sharedAmongAll } from '../../../src/domain/facts/shared.ts'
import { describeAdvice } from '../../../src/domain/messages/describe-advice.ts'
import type { ContactWish, SituationEvent } from '../../../src/domain/situation/events.ts'
import type { Sector } from '../../../src/domain/situation/situation.ts'
import { words } from '../messages/made-up-advice.ts'
import { november } from '../questions/story.ts'
import { knowledge } from '../timelines/advice-of-moment.ts'

const today = november(24)
const interview: SituationEvent = { kind: 'interview', date: november(4), with: ['manager'] }
const wish = (asked: ContactWish, day = 10): SituationEvent => ({
  kind: 'wish',
  date: november(day),
  wish: asked
})
const sameEmployer = { sameEmployerAs: 'first' }

function application(
  id: string,
  events: readonly SituationEvent[],
  more: Partial<Related> & { readonly sector?: Sector } = {}
): Related {
  const { sector = 'office', ...others } = more
  return {
    id,
    situation: { country: 'US', sector, turnedDown: 0, events },
    names: {},
    ...others
  }
}

/** The second application's wishes, and its advice, after these events in the first. */
function second(first: readonly SituationEvent[], own: Related) {
  const all = [application('first', first), own]
  const others = sharedAmongAll(all, today).get(own.id) ?? {}
  const situation = { ...own.situation, ...others }
  const moment = { today, afterHours: false }
  const advice = advise(situation, moment, knowledge)
  const explanation = explain(advice, situation, moment, knowledge)
  const text = describeAdvice(advice, situation, words, { explanation })
  return { kinds: (others.wishesElsewhere ?? []).map((one) => one.wish.kind), advice, text }
}

describe('at the same employer', () => {
  const shop = application('second', [interview], { ...sameEmployer, sector: 'retail' })

  test('“no calls” about one job is kept for the next, also where calls are usual', () => {
    expect(second([], shop).advice.verdict).toBe('call')
    const { advice } = second([wish({ kind: 'no-calls' })], shop)
    expect(advice.verdict).toBe('email')
    expect(advice.plan.tasks.some(({ channel }) => channel === 'phone')).toBe(false)
  })

  test('someone who is not to be written to is left out of both plans', () => {
    const first = [wish({ kind: 'not-to', recipient: 'manager' })]
    const { advice } = second(first, application('second', [interview], sameEmployer))
    expect(advice.plan.tasks.map(({ recipient }) => recipient)).not.toContain('manager')
  })

  test('“stop contacting us” ends both, and says where it was asked', () => {
    const { advice, text } = second(
      [wish({ kind: 'stop' })],
      application('second', [interview], sameEmployer)
    )
    expect(advice.verdict).toBe('stop')
    expect(text.headline).toContain('They asked for no contact.')
    expect(text.reasons.join(' ')).toContain('About another job there')
  })

  test('it does not silence an offer or an invitation of the next', () => {
    const offer = { kind: 'offer', date: november(9), from: 'hr', grade: 'firm' } as const
    const held: SituationEvent = { kind: 'interview', date: november(12), with: ['manager'] }
    const ahead: SituationEvent = { kind: 'interview', date: november(30), with: ['manager'] }
    for (const own of [[interview, offer], [held], [interview, ahead]]) {
      const { advice } = second([wish({ kind: 'stop' })], application('second', own, sameEmployer))
      expect(advice.phase).not.toBe('asked-to-stop')
    }
  })

  test('what was lifted where it was said is no longer asked for anywhere', () => {
    const callMe: SituationEvent = {
      kind: 'said',
      date: november(12),
      by: 'manager',
      time: { kind: 'soon' },
      firmness: 'firm',
      about: 'call-me'
    }
    expect(second([wish({ kind: 'no-calls' }), callMe], shop).kinds).toEqual([])
    expect(second([wish({ kind: 'no-calls' })], shop).kinds).toEqual(['no-calls'])
  })

  test('a day to wait for, or a way to go, belongs to the one job', () => {
    const first = [
      wish({ kind: 'wait-until', until: november(30) }),
      wish({ kind: 'only-through', recipient: 'hr' })
    ]
    expect(second(first, shop).kinds).toEqual([])
  })

  test('another manager of another name may still be written to', () => {
    const first = application('first', [wish({ kind: 'not-to', recipient: 'manager' })], {
      names: { manager: 'Ms Rossi' }
    })
    const own = application('second', [interview], {
      ...sameEmployer,
      names: { manager: 'Mr Okafor' }
    })
    expect(sharedAmongAll([first, own], today).has('second')).toBe(false)
  })
})

test('through the same agency only what was asked about the agency is shared', () => {
  const own = application('second', [interview], { sameAgencyAs: 'first' })
  const first = [wish({ kind: 'no-calls' }), wish({ kind: 'not-to', recipient: 'agency' }, 11)]
  expect(second(first, own).kinds).toEqual(['not-to'])
})

test('with an employer who has nothing to do with it, nothing is shared', () => {
  const own = application('second', [interview])
  expect(second([wish({ kind: 'stop' })], own).kinds).toEqual([])
})

test('each job brings along no more than what happened there', () => {
  const chase: SituationEvent = {
    kind: 'contact',
    date: november(12),
    to: 'manager',
    channel: 'email',
    purpose: 'chase',
    outcome: 'message-left'
  }
  const other = application('second', [interview], sameEmployer)
  const sharedFrom = (event: SituationEvent) =>
    sharedAmongAll([application('first', [interview, event]), other], today).get('second')
  expect(sharedFrom(chase)).toEqual({
    strikesElsewhere: [{ recipient: 'manager', date: november(12), voice: false }],
    wishesElsewhere: []
  })
  expect(sharedFrom(wish({ kind: 'no-calls' }))?.strikesElsewhere).toEqual([])
})
