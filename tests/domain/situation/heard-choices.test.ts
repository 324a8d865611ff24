/** Which rows stand in the form for what came back: those that make sense with the offer as it is. */
import { describe, expect, test } from 'vitest'
import { offerStateOf } from '../../../src/domain/facts/offer-state.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import { type HeardKind, heardKinds } from '../../../src/domain/situation/heard.ts'
import { choiceOf, choicesFor } from '../../../src/domain/situation/heard-choices.ts'
import { november } from '../questions/story.ts'

const date = november(20)
const offer = (grade: 'hint' | 'verbal' | 'conditional' | 'firm'): SituationEvent => ({
  kind: 'offer',
  date,
  from: 'hr',
  grade
})
const accepted: SituationEvent = { kind: 'accepted', date: november(23) }
const cleared: SituationEvent = { kind: 'checks', date: november(24), state: 'cleared' }

const always = choicesFor(offerStateOf([])).map(({ id }) => id)

describe('besides what may always come', () => {
  test.each<{ why: string; events: readonly SituationEvent[]; more: readonly string[] }>([
    { why: 'no offer, nothing', events: [], more: [] },
    { why: 'a hint is nothing to accept', events: [offer('hint')], more: [] },
    { why: 'a spoken offer', events: [offer('verbal')], more: ['accepted', 'declined'] },
    { why: 'a spoken offer that was accepted', events: [offer('verbal'), accepted], more: [] },
    {
      why: 'a conditional offer has checks',
      events: [offer('conditional')],
      more: ['checks', 'accepted', 'declined']
    },
    {
      why: 'accepted, its checks are still to come',
      events: [offer('conditional'), accepted],
      more: ['checks']
    },
    { why: 'checks that are cleared', events: [offer('conditional'), accepted, cleared], more: [] },
    { why: 'a firm offer has none', events: [offer('firm')], more: ['accepted', 'declined'] }
  ])('$why', ({ events, more }) => {
    const ids = choicesFor(offerStateOf(events)).map(({ id }) => id)
    expect(ids.filter((id) => !always.includes(id))).toEqual(more)
    expect(ids.filter((id) => always.includes(id))).toEqual(always)
  })
})

describe('the row under which something is corrected', () => {
  test.each<{ kind: HeardKind; row: string }>([
    { kind: 'no-news', row: 'no-news' },
    { kind: 'papers', row: 'asked' },
    { kind: 'give-notice', row: 'asked' },
    { kind: 'hint', row: 'offer' },
    { kind: 'refusal', row: 'refusal' },
    { kind: 'no-contact', row: 'wishes' },
    { kind: 'checks-done', row: 'checks' },
    { kind: 'withdrew', row: 'withdrew' }
  ])('$kind: $row, and not “they called”', ({ kind, row }) => {
    expect(choiceOf(kind).id).toBe(row)
  })

  test('a missed call stands under “they called”, and nothing else does with it', () => {
    expect(choiceOf('missed-call')).toEqual({ id: 'called', kinds: ['missed-call'] })
  })

  test('every kind has one', () => {
    for (const kind of heardKinds) expect(choiceOf(kind).kinds).toContain(kind)
  })
})
