/** The sentences of an MDX file as a reader reads them: without front matter, tags, headings and marks. */

export interface Paragraph {
  /** The line of the file on which it begins. */
  readonly line: number
  readonly isHeading: boolean
  readonly text: string
}

const frontMatter = /^---\r?\n[\s\S]*?\r?\n---(?=\r?\n|$)/
const sentenceEnd = /(?<=[.?!][”’)]*)\s+/

const keepLines = (text: string) => text.replace(/[^\n]/g, '')

/** The paragraphs and headings of a file, list items one by one, with their lines. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const plain = text
    .replace(frontMatter, keepLines)
    .replace(/<[A-Za-z/][^>]*>/g, keepLines)
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, keepLines)
  const paragraphs: Paragraph[] = []
  let isOpen = false
  for (const [index, row] of plain.split('\n').entries()) {
    const words = row.replace(/^\s*(?:[-*]|\d+\.|#+|>)\s+/, '')
    const startsAnew = !isOpen || words !== row
    if (words.trim() === '') isOpen = false
    else if (startsAnew) {
      paragraphs.push({ line: index + 1, isHeading: /^#/.test(row), text: bare(words) })
      isOpen = !/^#/.test(row)
    } else {
      const last = paragraphs.pop()
      if (last !== undefined) paragraphs.push({ ...last, text: `${last.text} ${bare(words)}` })
    }
  }
  return paragraphs
}

function bare(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '')
    .trim()
}

/** What a reader reads as sentences: headings are left out. */
export function sentencesOf(text: string): readonly string[] {
  return paragraphsOf(text)
    .filter(({ isHeading }) => !isHeading)
    .flatMap((paragraph) => paragraph.text.split(sentenceEnd))
    .filter((sentence) => wordsOf(sentence).length > 0)
}

/** The words of a text; a number is a word. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'‑-][\p{L}\p{N}]+)*/gu) ?? []
}
