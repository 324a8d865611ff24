/** The mail program opens with subject and words, and without a recipient. */
import { expect, test } from 'vitest'
import { mailLink } from '../../../src/views/plan/mail-link.ts'

const message = {
  kind: 'email',
  subject: 'Thanks & more',
  body: 'Dear ____,\n\n100 % true?',
  gatekeeper: null,
  voicemail: null
} as const

test('the link names nobody', () => {
  expect(mailLink(message)).toMatch(/^mailto:\?/)
})

test('subject and words arrive as they are written', () => {
  const fields = new URL(mailLink(message)).searchParams
  expect(fields.get('subject')).toBe('Thanks & more')
  expect(fields.get('body')).toBe('Dear ____,\r\n\r\n100 % true?')
})
