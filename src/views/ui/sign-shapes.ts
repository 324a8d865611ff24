/**
 * The thirteen signs as data, drawn on a square of 100. The shape answers "Should I call
 * again?", the glyph says what to do. A bar under a glyph is the terminus: this is the end.
 */
export type SignShape = 'square' | 'circle' | 'octagon' | 'diamond'

export interface Stroke {
  readonly path: string
  /** Width of the stroke; a path without one is filled. */
  readonly width?: number
}

export interface SignDrawing {
  readonly shape: SignShape
  readonly tone: 'go' | 'not-yet' | 'no' | 'first'
  readonly glyph: readonly Stroke[]
}

const terminus: Stroke = { path: 'M18 71H82V80.5H18Z' }

export const signDrawings = {
  call: {
    shape: 'square',
    tone: 'go',
    glyph: [
      {
        path: 'M29.5 20.3H42.6L48.9 39.3L39.3 46.9C42.4 53.8 47.7 60 55.3 62.6L62.9 53.1L82 59.5V72.3A10 9.9 0 0 1 71 82.2C49 82 21 64 19 31A10.5 10.7 0 0 1 29.5 20.3Z'
      }
    ]
  },
  email: {
    shape: 'square',
    tone: 'go',
    glyph: [
      { path: 'M21 28.5H79V71.5H21Z', width: 7 },
      { path: 'M21 30.5L50 53.3L79 30.5', width: 7 }
    ]
  },
  thank: {
    shape: 'square',
    tone: 'go',
    glyph: [
      { path: 'M19.5 21.5H80.5V63H49.5L34.5 79V63H19.5Z', width: 7 },
      { path: 'M50 56L37.8 43.8A8.65 8.65 0 0 1 50 31.6A8.65 8.65 0 0 1 62.2 43.8Z' }
    ]
  },
  'reply-now': {
    shape: 'square',
    tone: 'go',
    glyph: [
      {
        path: 'M16 45L41.5 20.8V37.7H61C74.5 37.7 84 47.5 84 65V82.1H72.1V65.5C72.1 58 68 54.2 60.5 54.2H41.5V69.2Z'
      }
    ]
  },
  settled: {
    shape: 'square',
    tone: 'go',
    glyph: [{ path: 'M27 38.5L43.5 54.5L73 21.5', width: 9.5 }, terminus]
  },
  wait: {
    shape: 'circle',
    tone: 'not-yet',
    glyph: [{ path: 'M45.2 18.8H54.6V48.5H75V58H45.2Z' }]
  },
  prepare: {
    shape: 'circle',
    tone: 'not-yet',
    glyph: [
      { path: 'M24.8 29.2L31.3 35.3L41.5 23', width: 6 },
      { path: 'M24.8 50L31.3 56.1L41.5 43.8', width: 6 },
      { path: 'M24.8 70.8L31.3 76.9L41.5 64.6', width: 6 },
      { path: 'M47.8 26.8H77V34H47.8ZM47.8 47.5H77V54.7H47.8ZM47.8 68.2H68.5V75.4H47.8Z' }
    ]
  },
  'last-note': {
    shape: 'octagon',
    tone: 'no',
    glyph: [
      { path: 'M21.5 20.5H78.5V58.5H21.5Z', width: 7 },
      { path: 'M21.5 22.8L50 42.8L78.5 22.8', width: 7 },
      terminus
    ]
  },
  stop: {
    shape: 'octagon',
    tone: 'no',
    glyph: [{ path: 'M16.5 39.4H83.5V60.6H16.5Z' }]
  },
  'close-kindly': {
    shape: 'octagon',
    tone: 'no',
    glyph: [
      { path: 'M22 18.5H78V48.5H49.5L37 61V48.5H22Z', width: 7 },
      { path: 'M34 27.5H64.5V32.5H34ZM34 36.5H53V41.5H34Z' },
      terminus
    ]
  },
  'get-in-writing': {
    shape: 'diamond',
    tone: 'first',
    glyph: [
      { path: 'M35.6 28.9H57.4L64.7 36.2V69.4H35.6Z', width: 5.4 },
      { path: 'M42 41H58.2V45.4H42ZM42 49.2H58.2V53.6H42ZM42 58H51.6V62.4H42Z' }
    ]
  },
  'ask-extension': {
    shape: 'diamond',
    tone: 'first',
    glyph: [
      { path: 'M33 26H67V31.4H33ZM33 67.2H67V72.6H33Z' },
      { path: 'M38.6 31.2H61.4L38.6 67.4H61.4Z', width: 5.4 }
    ]
  },
  decide: {
    shape: 'diamond',
    tone: 'first',
    glyph: [
      { path: 'M50 72.7V54.5L36.5 42V36', width: 5.6 },
      { path: 'M50 54.5L63.5 42V36', width: 5.6 },
      { path: 'M36.5 26.2L45 38.7H28ZM63.5 26.2L72 38.7H55Z' }
    ]
  }
} as const satisfies Readonly<Record<string, SignDrawing>>

export type SignId = keyof typeof signDrawings

/** The diamond leaves room for its edge, so that edge and all it still touches its box. */
export const shapeOutlines: Readonly<Record<SignShape, string>> = {
  square: 'M0 0H100V100H0Z',
  circle: 'M50 0A50 50 0 0 1 50 100A50 50 0 0 1 50 0Z',
  octagon: 'M29.3 0H70.7L100 29.3V70.7L70.7 100H29.3L0 70.7V29.3Z',
  diamond: 'M50 2.5L97.5 50L50 97.5L2.5 50Z'
}
