/** Lists of events and whole situations out of links and files: nothing that is too long, half or foreign. */
import { describe, expect, test } from 'vitest'
import { parseEvents, parseSituation } from '../../../src/domain/situation/parse-situation.ts'

const date = '2026-11-24'
const contact = {
  kind: 'contact',
  date,
  to: 'hr',
  channel: 'phone',
  purpose: 'chase',
  outcome: 'rang'
}
const wish = (told: unknown) => ({ kind: 'wish', date, wish: told })

test('of a list too long the first five hundred are taken, and the others counted', () => {
  const list = (length: number) => Array.from({ length }, () => contact)
  expect(parseEvents(list(500))).toEqual({ events: list(500), refused: 0 })
  const long = parseEvents(list(501))
  expect([long.events.length, long.refused]).toEqual([500, 1])
})

describe('a whole situation', () => {
  const situation = { country: 'US', sector: 'office', events: [contact], turnedDown: 0 }
  const isTaken = (change: object) => {
    const changed = { ...situation, ...change }
    const parsed = parseSituation(changed)
    if (parsed.kind === 'ok') expect(parsed.value).toEqual(changed)
    else expect(parsed).toEqual({ kind: 'failed', problem: 'not-a-situation' })
    return parsed.kind === 'ok'
  }
  const strike = { recipient: 'hr', date, voice: true }

  test.each<{ why: string; change: object }>([
    { why: 'a region', change: { region: 'CA' } },
    { why: 'a region of three letters', change: { region: 'NSW' } },
    { why: 'a chase to the same office elsewhere', change: { strikesElsewhere: [strike] } },
    { why: 'a written one', change: { strikesElsewhere: [{ ...strike, voice: false }] } },
    { why: 'a wish made elsewhere', change: { wishesElsewhere: [wish({ kind: 'no-calls' })] } },
    { why: 'no events', change: { events: [] } },
    { why: 'five hundred events', change: { events: Array(500).fill(contact) } }
  ])('with $why comes in', ({ change }) => {
    expect(isTaken(change)).toBe(true)
  })

  test.each<{ why: string; change: object }>([
    { why: 'a country that is a number', change: { country: 1 } },
    { why: 'a region in small letters', change: { region: 'ca' } },
    { why: 'a region of one letter', change: { region: 'C' } },
    { why: 'a region of four letters', change: { region: 'CALI' } },
    { why: 'a region that is a number', change: { region: 12 } },
    { why: 'a region with a mark', change: { region: '<CA>' } },
    { why: 'no list of events', change: { events: contact } },
    { why: 'more than five hundred events', change: { events: Array(501).fill(contact) } },
    { why: 'one bad event among good ones', change: { events: [contact, {}] } },
    { why: 'a chase elsewhere that is a word', change: { strikesElsewhere: ['hr'] } },
    {
      why: 'a chase elsewhere without its day',
      change: { strikesElsewhere: [{ recipient: 'hr' }] }
    },
    {
      why: 'a chase elsewhere by “perhaps”',
      change: { strikesElsewhere: [{ ...strike, voice: 'perhaps' }] }
    },
    { why: 'a chase elsewhere with more', change: { strikesElsewhere: [{ ...strike, html: '' }] } },
    { why: 'an event elsewhere that is no wish', change: { wishesElsewhere: [contact] } },
    { why: 'a bad wish elsewhere', change: { wishesElsewhere: [wish({ kind: 'magic' })] } },
    { why: 'something that is not ours', change: { note: 'x' } }
  ])('with $why is refused', ({ change }) => {
    expect(isTaken(change)).toBe(false)
  })

  test('what is no record is none', () => {
    for (const input of [null, undefined, 'x', 5, [situation]]) {
      expect(parseSituation(input).kind).toBe('failed')
    }
  })
})
