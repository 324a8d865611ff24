/** Plain text to the letters that may stand in an address, and back. ASCII only: that is all we write. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Every letter outside ASCII is left out; our ids and dates have none. */
export function toBase64Url(text: string): string {
  const codes = [...text].map((letter) => letter.charCodeAt(0)).filter((code) => code < 128)
  return regroup(codes, 8, 6, true)
    .map((value) => letters.charAt(value))
    .join('')
}

/** Undefined when a letter is not one of ours, or a code outside ASCII comes out. */
export function fromBase64Url(encoded: string): string | undefined {
  const values = [...encoded].map((letter) => letters.indexOf(letter))
  if (values.includes(-1)) return undefined
  const codes = regroup(values, 6, 8, false)
  if (codes.some((code) => code > 127)) return undefined
  return codes.map((code) => String.fromCharCode(code)).join('')
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
