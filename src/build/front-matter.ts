/** The front matter of an MDX file with the line of every key in it. Judges only whether it is YAML. */
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'

/** The way to a value: keys and positions. */
export type Way = readonly (string | number)[]

export interface FrontMatter {
  readonly value: unknown
  readonly problems: readonly { readonly line: number; readonly problem: string }[]
  /** The line of the key, or of the nearest one above it that is there. */
  readonly lineOf: (way: Way) => number
}

const between = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/

/** Takes the front matter of a file apart. */
export function readFrontMatter(text: string): FrontMatter {
  const yaml = between.exec(text)?.[1]
  if (yaml === undefined) {
    const problem = 'there is no front matter between two lines of ---'
    return { value: undefined, problems: [{ line: 1, problem }], lineOf: () => 1 }
  }
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines, logLevel: 'silent' })
  const lineAt = (offset: number) => lines.linePos(offset).line + 1
  const problems = document.errors.map(({ message, pos }) => ({
    line: lineAt(pos[0]),
    problem: message.split('\n')[0] ?? 'not readable'
  }))
  return {
    value: problems.length === 0 ? document.toJS() : undefined,
    problems,
    lineOf: (way) => lineAt(offsetOf(document.contents, way))
  }
}

function offsetOf(top: unknown, way: Way): number {
  let node = top
  let offset = 0
  for (const step of way) {
    const next = stepInto(node, step)
    if (next === undefined) return offset
    offset = next.offset
    node = next.value
  }
  return offset
}

function stepInto(
  node: unknown,
  step: string | number
): { readonly offset: number; readonly value: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
    if (pair === undefined || !isNode(pair.key)) return undefined
    return { offset: pair.key.range?.[0] ?? 0, value: pair.value }
  }
  const item = isSeq(node) && typeof step === 'number' ? node.items[step] : undefined
  return isNode(item) ? { offset: item.range?.[0] ?? 0, value: item } : undefined
}
