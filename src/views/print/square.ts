/** The square that a telephone reads, ready to be drawn. What makes it is loaded only for printing. */

export interface Square {
  /** The dark modules, one unit each, without the quiet space around. */
  readonly path: string
  readonly modules: number
  /** The side on paper in millimetres, quiet space included. */
  readonly side: number
}

/** How many modules stay white on each side. */
export const quietModules = 4
