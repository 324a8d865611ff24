/** What stands in a draft, and under which id the user's own words for each part are kept. */
import { describe, expect, test } from 'vitest'
import { composeDraft, composeDrafts } from '../../../src/domain/messages/draft/compose-drafts.ts'
import { adviceWith, situationWith, taskWith, words } from './made-up-advice.ts'
import { all, letter, phone } from './made-up-drafts.ts'

const subject = {
  advice: adviceWith([]),
  situation: situationWith([]),
  wording: words.core.wording,
  names: {}
}

describe('what stands in a draft', () => {
  const known = { holds: new Set<string>(), values: {} }
  const draft = (channel: 'email' | 'letter' | 'text' | 'phone', message = all) =>
    composeDraft(channel, message, letter, known, (part) => `id.${part}`)

  test('an e-mail has a subject, and greeting and name around its words', () => {
    expect(draft('email')).toEqual({
      channel: 'email',
      subject: 'Our talk',
      parts: [{ id: 'id.email', name: 'email', text: 'Dear you,\n\nThank you.\n\nYours' }],
      next: null
    })
  })

  test('a letter has its head, and its matter above the greeting', () => {
    const text = 'Me\n\nToday\n\nOur talk\n\nDear you,\n\nThank you.\n\nBy post.\n\nYours'
    expect(draft('letter')).toEqual({
      channel: 'letter',
      subject: null,
      parts: [{ id: 'id.letter', name: 'letter', text }],
      next: null
    })
  })

  test('a text is its words alone', () => {
    expect(draft('text')).toEqual({
      channel: 'text',
      subject: null,
      parts: [{ id: 'id.text', name: 'text', text: 'Hello?' }],
      next: null
    })
  })

  test('a call has four parts, and may say what to do next', () => {
    expect(draft('phone').parts.map(({ id, text }) => `${id}: ${text}`)).toEqual([
      'id.gatekeeper: Hello.',
      'id.call: When?',
      'id.no-news: By when?',
      'id.voicemail: Please.'
    ])
    expect(draft('phone').next).toBeNull()
    expect(draft('phone', { phone: { ...phone, next: 'Write it down.' } }).next).toBe(
      'Write it down.'
    )
  })
})

describe('under which id the user’s own words are kept', () => {
  const idOf = (copy: number, register?: 'plain' | 'formal') => {
    const task = taskWith('first-chase')
    const drafts = { messages: { 'first-chase': all }, letter }
    const writer = { names: {}, register }
    return composeDrafts(subject, task, drafts, writer, copy)[0]?.parts[0]?.id
  }

  test.each([
    { copy: 1, register: undefined, id: 'first-chase:manager:0.email.plain' },
    { copy: 1, register: 'formal', id: 'first-chase:manager:0.email.formal' },
    { copy: 2, register: 'plain', id: 'first-chase:manager:0.2.email.plain' }
  ] as const)('$id', ({ copy, register, id }) => {
    expect(idOf(copy, register)).toBe(id)
  })
})

test('a task for which there are no words has no draft', () => {
  expect(
    composeDrafts(subject, taskWith('let-go'), { messages: {}, letter }, { names: {} })
  ).toEqual([])
})
