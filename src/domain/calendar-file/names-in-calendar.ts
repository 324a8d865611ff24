/**
 * Names as they may stand in a calendar: without characters that cannot be seen, and, where they
 * are written from right to left, set apart so that they cannot reorder a date beside them.
 */
import type { Names } from '../messages/name-recipient.ts'

// All that has no picture of its own, but for the joiners that some scripts need within a word.
const invisible = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]/gu
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u
const isolateStart = '\u2068'
const isolateEnd = '\u2069'

/** The names without what could disguise a date or a sentence; empty ones are left out. */
export function cleanNames(names: Names): Names {
  return Object.fromEntries(
    Object.entries(names)
      .map(([who, name]) => [who, name.replace(/\s+/gu, ' ').replace(invisible, '').trim()])
      .filter(([, name]) => name !== '')
  )
}

/** The text with every name that runs from right to left set apart from what is around it. */
export function isolateNames(text: string, names: Names): string {
  const turning = [...new Set(Object.values(names))]
    .filter((name) => rightToLeft.test(name))
    .toSorted((one, other) => other.length - one.length)
  if (turning.length === 0) return text
  const parts = new RegExp(turning.map(escapePattern).join('|'), 'gu')
  return text.replace(parts, (name) => `${isolateStart}${name}${isolateEnd}`)
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, (sign) => `\\${sign}`)
}
