/** The square on paper: large enough to be scanned, never larger than the sheet has room for. */
import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { quietModules } from '../../../src/views/print/square.ts'
import { drawSquare } from '../../../src/views/print/square-code.ts'

const addressOf = (length: number) => 'https://call-once.example/plan/#p=d'.padEnd(length, 'aZ9_-')

test.each([60, 200, 350, 450, 600, 800])(
  'an address of %i letters has modules of 0.4 mm',
  (size) => {
    const square = drawSquare(addressOf(size))
    if (square === null) throw new Error('no square')
    const perModule = square.side / (square.modules + 2 * quietModules)
    expect(Math.round(perModule * 1000)).toBeGreaterThanOrEqual(400)
    expect(square.side).toBeGreaterThanOrEqual(24)
    expect(square.side).toBeLessThanOrEqual(42)
  }
)

test('what is too long for the sheet has no square, and what no code can hold has none either', () => {
  expect(drawSquare(addressOf(1200))).toBeNull()
  expect(drawSquare(addressOf(20_000))).toBeNull()
})

test('what is drawn is read back letter by letter', () => {
  const address = addressOf(350)
  const square = drawSquare(address)
  if (square === null) throw new Error('no square')
  const { pixels, side } = pixelsOf(square.path, square.modules)
  expect(jsQR(pixels, side, side)?.data).toBe(address)
})

const scale = 4

/** The path filled by hand, even-odd along each row, with its quiet space. */
function pixelsOf(path: string, modules: number) {
  const side = (modules + 2 * quietModules) * scale
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  const walls = uprightWalls(path)
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const [column, row] = [toModule(x), toModule(y)]
      const crossed = walls.filter(([at, from, to]) => at <= column && from <= row && row < to)
      if (crossed.length % 2 === 1) pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3)
    }
  }
  return { pixels, side }
}

function toModule(pixel: number): number {
  return Math.floor(pixel / scale) - quietModules
}

/** Each upright edge of the outline: where it stands, and from which row to which. */
function uprightWalls(path: string): readonly (readonly [number, number, number])[] {
  return path.split('Z').flatMap((ring) => {
    const points = [...ring.matchAll(/(\d+) (\d+)/g)].map(([, x, y]) => [Number(x), Number(y)])
    return points.flatMap(([x = 0, y = 0], index) => {
      const [nextX = 0, nextY = 0] = points[(index + 1) % points.length] ?? []
      return x === nextX && y !== nextY
        ? [[x, Math.min(y, nextY), Math.max(y, nextY)] as const]
        : []
    })
  })
}
