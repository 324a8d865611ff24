/** The address that opens a text with its words. Of a number only a plus and digits pass, so that no code is dialled. */
import { encode } from './mail-link.ts'

export function textLink(body: string, number = ''): string {
  const plus = number.trim().startsWith('+') ? '+' : ''
  return `sms:${plus}${number.replace(/[^0-9]/g, '')}?&body=${encode(body)}`
}
