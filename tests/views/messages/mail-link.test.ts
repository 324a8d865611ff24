/** Words reach other programs whole, and nothing typed becomes an address, a field or a code. */
import { describe, expect, test } from 'vitest'
import { mailLink } from '../../../src/views/messages/mail-link.ts'
import { textLink } from '../../../src/views/messages/text-link.ts'

const attacks = [
  'x%0d%0abcc:thief@example.com',
  'x\r\nbcc: thief@example.com',
  'a&bcc=thief@example.com',
  'a?cc=thief@example.com?bcc=b',
  '# 100 % true & more? +1',
  'mailto:thief@example.com',
  '“Dear Ms Rossi”, \u202Eabc — émile 👩🏽‍⚕️',
  'half a sign \uD800'
]

const fieldsOf = (link: string | undefined) => new URL(link ?? '').searchParams

describe('A08: a mail link', () => {
  test.each(attacks)('holds only subject and words, as typed: %j', (typed) => {
    const link = mailLink(typed, `Dear,\n\n${typed}`)
    const url = new URL(link ?? '')
    expect(url.protocol + url.pathname + url.hash).toBe('mailto:')
    expect([...url.searchParams.keys()]).toEqual(['subject', 'body'])
    const whole = typed.toWellFormed().replaceAll('\r\n', '\n')
    const body = url.searchParams.get('body')?.replaceAll(/\r+\n/g, '\n')
    expect(body).toBe(`Dear,\n\n${whole}`)
    expect(url.searchParams.get('subject')?.replaceAll('\r\n', '\n')).toBe(whole)
  })

  test('names nobody, and keeps its lines', () => {
    expect(mailLink('Thanks & more', 'Dear ____,\n\n100 % true?')).toMatch(/^mailto:\?subject=/)
    expect(fieldsOf(mailLink('', 'One\nTwo')).get('body')).toBe('One\r\nTwo')
    expect([...fieldsOf(mailLink(null, 'One')).keys()]).toEqual(['body'])
  })

  test('is not made of more than 2,000 characters', () => {
    expect(mailLink(null, 'a'.repeat(1900))).toHaveLength('mailto:?body='.length + 1900)
    expect(mailLink(null, 'a'.repeat(2000))).toBeUndefined()
    expect(mailLink(null, '漢'.repeat(300))).toBeUndefined()
  })
})

describe('A09: a link to a text', () => {
  test.each([
    ['*#06#', '06'],
    ['+1 (555) 010-4477', '+15550104477'],
    ['555,,1;ext=9', '55519'],
    ['tel:*21*1#', '211'],
    ['1+2', '12'],
    ['', '']
  ])('of %j only a plus and digits pass', (typed, number) => {
    expect(textLink('Hello', number === '' ? undefined : typed)).toBe(`sms:${number}?&body=Hello`)
  })

  test.each(attacks)('holds only the words, as typed: %j', (typed) => {
    const url = new URL(textLink(typed))
    expect(url.pathname + url.hash).toBe('')
    expect([...url.searchParams.keys()]).toEqual(['body'])
    expect(url.searchParams.get('body')).toBe(typed.toWellFormed())
  })
})
