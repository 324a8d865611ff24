/**
 * Text as a calendar file holds it: escaped, without characters that could begin a line of their
 * own, and folded at 75 octets, never inside a character.
 */

const mostOctets = 75
const lineBreaks = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g
// Lines are broken already: what is left are controls, half characters, and marks that turn the writing round.
const unwanted = /(?!\n)\p{Cc}|\u061C|[\u200E\u200F\u202A-\u202E\u2066\u2067]/gu
const halfCharacter = /\p{Cs}/gu

/** The text that a reader of the file gets back, equal to the given one save for what no file can hold. */
export function cleanCalendarText(text: string): string {
  return text
    .replace(lineBreaks, '\n')
    .replaceAll('\t', ' ')
    .replace(unwanted, '')
    .replace(halfCharacter, '\uFFFD')
}

/** A value of the type TEXT. Nothing in it can end the line or the value. */
export function escapeCalendarText(text: string): string {
  return cleanCalendarText(text)
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n')
}

/** One content line as lines of at most 75 octets; each further one begins with a space. */
export function foldLine(line: string): string {
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const character of line) {
    const more = octetsOf(character)
    if (octets + more > mostOctets) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += character
    octets += more
  }
  return [...lines, current].join('\r\n')
}

/** How long a character is in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
