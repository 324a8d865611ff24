/**
 * A pattern of words, written as text: "(by|on) the? {weekday} next week".
 *
 * Groups list their alternatives, `?` makes the piece before it optional, and a name in braces
 * stands for a class of words that yields numbers. No pattern repeats, so matching is bounded.
 */

type Piece =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'class'; readonly name: string }
  | {
      readonly kind: 'group'
      readonly options: readonly (readonly Piece[])[]
      readonly isOptional: boolean
    }

export type Pattern = readonly Piece[]

/** Where a match ends, and the numbers that its classes yielded. */
export interface Match {
  readonly end: number
  readonly values: readonly number[]
}

/** Finds the members of a class that begin at a word. */
export type ClassReader = (name: string, words: readonly string[], at: number) => readonly Match[]

const noClasses: ClassReader = () => []
const marks = /[()|?]|\{\w+\}|[^\s()|?{}]+/g

export function pattern(text: string): Pattern {
  const queue = [...text.matchAll(marks)].map(([mark]) => mark)
  return alternatives(queue)[0] ?? []
}

/** The words and the classes that a match can begin with. */
export function beginningsOf(wanted: Pattern): ReadonlySet<string> {
  const found = new Set<string>()
  for (const piece of wanted) {
    if (piece.kind === 'word') found.add(piece.word)
    else if (piece.kind === 'class') found.add(`{${piece.name}}`)
    else for (const option of piece.options) for (const one of beginningsOf(option)) found.add(one)
    if (piece.kind !== 'group' || !piece.isOptional) return found
  }
  return found
}

/** Every way in which the pattern fits the words from a place on. */
export function matchesAt(
  wanted: Pattern,
  words: readonly string[],
  at: number,
  classes: ClassReader = noClasses
): readonly Match[] {
  let found: readonly Match[] = [{ end: at, values: [] }]
  for (const piece of wanted) {
    found = found.flatMap((before) =>
      matchesOfPiece(piece, words, before.end, classes).map((after) => ({
        end: after.end,
        values: [...before.values, ...after.values]
      }))
    )
    if (found.length === 0) return found
  }
  return found
}

/** The end of the longest match, or undefined. */
export function endOfMatch(
  wanted: Pattern,
  words: readonly string[],
  at: number
): number | undefined {
  const ends = matchesAt(wanted, words, at).map(({ end }) => end)
  return ends.length === 0 ? undefined : Math.max(...ends)
}

function matchesOfPiece(
  piece: Piece,
  words: readonly string[],
  at: number,
  classes: ClassReader
): readonly Match[] {
  switch (piece.kind) {
    case 'word':
      return words[at] === piece.word ? [{ end: at + 1, values: [] }] : []
    case 'class':
      return classes(piece.name, words, at)
    case 'group': {
      const found = piece.options.flatMap((option) => matchesAt(option, words, at, classes))
      return piece.isOptional ? [...found, { end: at, values: [] }] : found
    }
  }
}

function alternatives(queue: string[]): readonly (readonly Piece[])[] {
  const options: Piece[][] = [[]]
  for (let mark = queue.shift(); mark !== undefined && mark !== ')'; mark = queue.shift()) {
    if (mark === '|') options.push([])
    else options.at(-1)?.push(optionalIfMarked(pieceOf(mark, queue), queue))
  }
  return options
}

function pieceOf(mark: string, queue: string[]): Piece {
  if (mark === '(') return { kind: 'group', options: alternatives(queue), isOptional: false }
  if (mark.startsWith('{')) return { kind: 'class', name: mark.slice(1, -1) }
  return { kind: 'word', word: mark }
}

function optionalIfMarked(piece: Piece, queue: string[]): Piece {
  if (queue[0] !== '?') return piece
  queue.shift()
  return { kind: 'group', options: [[piece]], isOptional: true }
}
