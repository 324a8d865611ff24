/** Plain text, or bytes, to the letters that may stand in an address, and back. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Every letter outside ASCII is left out; our ids and dates have none. */
export function toBase64Url(text: string): string {
  return bytesToBase64Url(
    [...text].map((letter) => letter.charCodeAt(0)).filter((code) => code < 128)
  )
}

/** Undefined when a letter is not one of ours, or a code outside ASCII comes out. */
export function fromBase64Url(encoded: string): string | undefined {
  const codes = bytesFromBase64Url(encoded)
  if (codes === undefined || codes.some((code) => code > 127)) return undefined
  return codes.map((code) => String.fromCharCode(code)).join('')
}

export function bytesToBase64Url(bytes: readonly number[]): string {
  return regroup(bytes, 8, 6, true)
    .map((value) => letters.charAt(value))
    .join('')
}

/** Undefined when a letter is not one of ours. */
export function bytesFromBase64Url(encoded: string): readonly number[] | undefined {
  const values = [...encoded].map((letter) => letters.indexOf(letter))
  return values.includes(-1) ? undefined : regroup(values, 6, 8, false)
}

/** Takes groups of so many bits and gives groups of so many others. */
function regroup(
  groups: readonly number[],
  from: number,
  to: number,
  keepsRest: boolean
): readonly number[] {
  const result: number[] = []
  let buffer = 0
  let bits = 0
  for (const group of groups) {
    buffer = (buffer << from) | group
    bits += from
    while (bits >= to) {
      bits -= to
      result.push((buffer >> bits) & (2 ** to - 1))
      buffer &= 2 ** bits - 1
    }
  }
  if (keepsRest && bits > 0) result.push((buffer << (to - bits)) & (2 ** to - 1))
  return result
}
