/**
 * A content file taken apart: its YAML with line numbers, and the citations in its body.
 *
 * Only what references need is read here; the shape of the front matter is the schemas' business.
 */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { ContentFile } from './content-files.ts'

/** A word in a file, and the line it stands on. */
export interface Mention {
  readonly id: string
  readonly line: number
}

export interface ContentEntry {
  readonly path: string
  /** The texts under this key, whether it holds one or a list. */
  readonly mentions: (key: string) => readonly Mention[]
  /** The claims cited in the body, in the order of reading. */
  readonly citations: readonly Mention[]
}

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/
const citation = /<Cite\b[^>]*?\bclaim=(?:"([^"]*)"|'([^']*)'|\{\s*['"`]([^'"`]*)['"`]\s*\})/g

/** Takes one file apart. A `.yaml` file is all front matter and has no body. */
export function readEntry(file: ContentFile): ContentEntry {
  const matter = frontMatter.exec(file.text)
  const isYaml = file.path.endsWith('.yaml')
  const yaml = isYaml ? file.text : (matter?.[1] ?? '')
  const bodyStart = isYaml ? file.text.length : (matter?.[0].length ?? 0)
  return {
    path: file.path,
    mentions: mentionsIn(yaml, isYaml ? 0 : 1),
    citations: citationsIn(file.text, bodyStart)
  }
}

function mentionsIn(yaml: string, linesBefore: number): ContentEntry['mentions'] {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines, logLevel: 'silent' })
  const lineOf = (node: Node) => lines.linePos(node.range?.[0] ?? 0).line + linesBefore
  const mention = (node: unknown): readonly Mention[] =>
    isScalar(node) && typeof node.value === 'string' ? [{ id: node.value, line: lineOf(node) }] : []
  return (key) => {
    const value = isMap(document.contents) ? document.contents.get(key, true) : undefined
    return isSeq(value) ? value.items.flatMap(mention) : mention(value)
  }
}

function citationsIn(text: string, bodyStart: number): readonly Mention[] {
  return [...text.matchAll(citation)]
    .filter((match) => match.index >= bodyStart)
    .map((match) => ({
      id: match[1] ?? match[2] ?? match[3] ?? '',
      line: text.slice(0, match.index).split('\n').length
    }))
}
