/**
 * The square that a telephone reads: an address as a QR code, as large as it must be so that a
 * cheap printer and an old camera manage it, or none when it would be too large for the sheet.
 */

import { toSvgPath } from 'lean-qr/extras/svg'
import { correction, generate } from 'lean-qr/nano'
import { quietModules, type Square } from './square.ts'

const smallestModule = 0.4
const smallestSide = 24

/** Up to this side the code survives a stain (M); above it stays smaller and wants clean paper (L). */
const widestWithReserve = 36
const widest = 42

export function drawSquare(address: string): Square | null {
  const sturdy = squareWith(address, correction.M)
  if (sturdy !== null && sturdy.side <= widestWithReserve) return sturdy
  const small = squareWith(address, correction.L)
  return small !== null && small.side <= widest ? small : null
}

function squareWith(address: string, minCorrectionLevel: typeof correction.M): Square | null {
  const code = generated(address, minCorrectionLevel)
  if (code === null) return null
  const side = Math.max(smallestSide, (code.size + 2 * quietModules) * smallestModule)
  return { path: toSvgPath(code), modules: code.size, side: Math.ceil(side * 10) / 10 }
}

/** Null where no code can hold that much. */
function generated(address: string, minCorrectionLevel: typeof correction.M) {
  try {
    return generate(address, { minCorrectionLevel })
  } catch {
    return null
  }
}
