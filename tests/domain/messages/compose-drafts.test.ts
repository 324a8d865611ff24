/** Which drafts there are, whom they address, and how what the user typed stands in them. */
import { describe, expect, test } from 'vitest'
import { type TaskKind, taskKinds } from '../../../src/domain/advice/advice.ts'
import { composeMessage } from '../../../src/domain/messages/compose-message.ts'
import { composeDrafts, copiesOf } from '../../../src/domain/messages/draft/compose-drafts.ts'
import { firmKey, type Writer } from '../../../src/domain/messages/draft/draft.ts'
import { hasDraft } from '../../../src/domain/messages/draft/has-draft.ts'
import type { Situation } from '../../../src/domain/situation/situation.ts'
import { loadMessages } from '../../../src/knowledge/messages.ts'
import { adviceWith, day, situationWith, taskWith, words } from './made-up-advice.ts'
import { contact } from './nurse-story.ts'

const loaded = loadMessages()
const { wording } = words.core

function draftsOf(kind: TaskKind, situation: Situation, writer: Writer = { names: {} }, copy = 1) {
  const others = kind === 'reopen-turned-down' ? { recipient: 'turned-down' as const } : {}
  const task = taskWith(kind, others)
  const subject = { advice: adviceWith([task]), situation, wording, names: writer.names }
  return composeDrafts(subject, task, loaded, writer, copy)
}

const channelsOf = (kind: TaskKind, situation: Situation) =>
  draftsOf(kind, situation).map(({ channel }) => channel)
const emailOf = (kind: TaskKind, writer: Writer, copy = 1) =>
  draftsOf(kind, situationWith([]), writer, copy)[0]?.parts[0]?.text ?? ''

test('a task has words exactly where it is said to have some', () => {
  const written = taskKinds.filter((kind) => loaded.messages[kind] !== undefined)
  expect(taskKinds.filter((kind) => hasDraft(`${kind}:manager:0`))).toEqual(written)
})

describe('the channels that make sense', () => {
  const office = situationWith([])
  const shop = situationWith([], { sector: 'retail' })
  test('after an e-mail nothing goes by phone', () => {
    expect(channelsOf('last-note', office)).toEqual(['email', 'letter'])
    expect(channelsOf('redirected', office)).not.toContain('phone')
  })
  test('a call is a call', () => {
    const task = taskWith('redirected', { channel: 'phone' })
    const subject = { advice: adviceWith([task]), situation: office, wording, names: {} }
    const [draft, ...others] = composeDrafts(subject, task, loaded, { names: {} })
    expect(others).toEqual([])
    expect(draft?.parts.map(({ name }) => name)).toEqual([
      'gatekeeper',
      'call',
      'no-news',
      'voicemail'
    ])
  })
  test('a text only where texts are usual, or where one was sent', () => {
    const texted = situationWith([contact({ channel: 'text' })])
    expect(channelsOf('first-chase', office)).toEqual(['email', 'letter'])
    expect(channelsOf('first-chase', shop)).toEqual(['email', 'letter', 'text'])
    expect(channelsOf('first-chase', texted)).toEqual(['email', 'letter', 'text'])
  })
  test('who wants e-mail only gets e-mail only', () => {
    const wish = { kind: 'wish', date: day('2026-11-20'), wish: { kind: 'email-only' } } as const
    expect(channelsOf('first-chase', situationWith([wish], { sector: 'retail' }))).toEqual([
      'email'
    ])
  })
  test('what is urgent does not go by post', () => {
    expect(channelsOf('tell-deadline', office)).toEqual(['email'])
  })
})

describe('who is addressed', () => {
  test.each([
    ['Ms Rossi', 'Dear Ms Rossi,'],
    ['the director', 'Dear ____,'],
    ['The Director', 'Dear ____,'],
    ['', 'Dear ____,']
  ])('"%s" is written to as "%s"', (manager, greeting) => {
    expect(emailOf('first-chase', { names: { manager } }).split('\n')[0]).toBe(greeting)
  })
  test('a name given to someone else does not slip in', () => {
    expect(emailOf('first-chase', { names: { hr: 'Ms Rossi' } })).not.toContain('Rossi')
  })
  test('each interview that was turned down has a note with its own names', () => {
    const firms = {
      [firmKey('turned-down', 'person', 1)]: 'Ms Adams',
      [firmKey('turned-down', 'person', 2)]: 'Mr Brown'
    }
    const task = taskWith('reopen-turned-down')
    const situation = situationWith([], { turnedDown: 2 })
    const subject = { advice: adviceWith([task]), situation, wording, names: {} }
    expect(copiesOf(task, subject)).toBe(2)
    expect(emailOf('reopen-turned-down', { names: {}, firms }, 1)).toMatch(/^Dear Ms Adams,/)
    expect(emailOf('reopen-turned-down', { names: {}, firms }, 2)).toMatch(/^Dear Mr Brown,/)
    expect(emailOf('reopen-turned-down', { names: {}, firms }, 3)).toMatch(/^Dear ____,/)
    expect(channelsOf('reopen-turned-down', situation)).toEqual(['email', 'letter', 'phone'])
  })
})

const tricks = [
  '\u007B\u007Bx}}',
  '$\u007Bx}',
  '%s',
  '$&',
  '$`',
  "$'",
  '$1',
  '$$',
  '{recipient}',
  '{myPhone}',
  '<img src=x>',
  'a\u00A0b',
  '\\1'
]

describe('A04: what looks like a template stands in every draft as it was typed', () => {
  test.each(tricks)('%s', (typed) => {
    const name = `Q${typed}Q`
    const writer: Writer = { names: { manager: name }, sender: { name: `Z${typed}Z` } }
    const text = emailOf('first-chase', writer)
    expect(text.split(name)).toHaveLength(2)
    expect(text.split(`Z${typed}Z`)).toHaveLength(2)
    expect(text.replace(name, () => '').replace(`Z${typed}Z`, () => '')).not.toMatch(/[{}$%<]/)
  })
})

test('A12: what cannot be seen is taken out of names, and scripts that need joiners keep them', () => {
  const writer: Writer = {
    names: { manager: 'Ms \u202ERossi\u0000\u2066\u200B\uFEFF' },
    sender: { name: 'می\u200Cخواهم\r\nBcc: x' }
  }
  const text = emailOf('first-chase', writer)
  expect(text).toContain('Dear Ms Rossi,\n')
  expect(text).toContain('\nمی\u200CخواهمBcc: x')
})

test('the sheet and the calendar get the user’s own version of a draft', () => {
  const task = taskWith('first-chase')
  const subject = { advice: adviceWith([task]), situation: situationWith([]), wording, names: {} }
  const drafts = { 'first-chase:manager:0.email.plain': 'Mine.' }
  expect(composeMessage(subject, task, loaded, { names: {}, drafts })?.body).toBe('Mine.')
  const formal = { names: {}, drafts, register: 'formal' } as const
  expect(composeMessage(subject, task, loaded, formal)?.body).toMatch(/^Dear Ms or Mr ____,/)
})

test('a letter says who writes, when and to whom, and does not say "here"', () => {
  const writer: Writer = {
    names: { manager: 'Ms Rossi', employer: 'Saint Mary' },
    sender: { name: 'Amina Diallo', phone: '555 0100' }
  }
  const letter = draftsOf('last-note', situationWith([]), writer)[1]?.parts[0]?.text
  expect(letter).toMatch(
    /^Amina Diallo\n555 0100\n\nTuesday 1 December 2026\n\nMs Rossi\nSaint Mary\n\nThank you\n\nDear Ms Rossi,/
  )
  expect(letter).toContain('You can reach me at 555 0100')
})
