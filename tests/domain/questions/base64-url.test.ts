/** Letters for an address: the published test vectors, and what is no letter of ours. */
import { expect, test } from 'vitest'
import {
  bytesFromBase64Url,
  bytesToBase64Url,
  fromBase64Url,
  toBase64Url
} from '../../../src/domain/questions/base64-url.ts'

test.each([
  ['', ''],
  ['f', 'Zg'],
  ['fo', 'Zm8'],
  ['foo', 'Zm9v'],
  ['foob', 'Zm9vYg'],
  ['fooba', 'Zm9vYmE'],
  ['foobar', 'Zm9vYmFy']
])('%j is written "%s", as in RFC 4648, and read back', (text, encoded) => {
  expect(toBase64Url(text)).toBe(encoded)
  expect(fromBase64Url(encoded)).toBe(text)
})

test('bytes of every size go there and back, with the two signs that an address may hold', () => {
  expect(bytesToBase64Url([0xfb, 0xff])).toBe('-_8')
  expect(bytesFromBase64Url('-_8')).toEqual([0xfb, 0xff])
})

test('plain text ends at code 127: what lies beyond is left out, and not read', () => {
  expect(toBase64Url('\u007F')).toBe('fw')
  expect(toBase64Url('caf\u00E9\u0080s')).toBe(toBase64Url('cafs'))
  expect(fromBase64Url('fw')).toBe('\u007F')
  expect(fromBase64Url('gA')).toBeUndefined()
})

test.each(['Zm 9v', 'Zm+v', 'Zm/v', 'Zg==', '%%%'])(
  '"%s" holds a letter that is not ours',
  (encoded) => {
    expect(bytesFromBase64Url(encoded)).toBeUndefined()
    expect(fromBase64Url(encoded)).toBeUndefined()
  }
)
