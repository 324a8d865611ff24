/**
 * Cuts a pasted text into sentences of tokens. A full stop after a figure or an abbreviated
 * month ends nothing when the sentence plainly goes on.
 */
import { writtenOut, writtenOutEndings } from './contractions.ts'
import type { Token } from './token.ts'

/** One sentence; whether it was a question matters. */
export interface Sentence {
  readonly tokens: readonly Token[]
  readonly isQuestion: boolean
}

const piece = /\n|[\p{L}\p{M}][\p{L}\p{M}']*|'[\p{L}]+|\d+|[^\s]/gu
const abbreviations = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun mr mrs ms dr st approx'.split(
    ' '
  )
)
const figure = /^\d+$/
const letter = /^[a-z]/
const space = /\s/
const endMarks = new Set(['.', '!', '?', ';', '\n', '…'])

export function sentencesOf(text: string): readonly Sentence[] {
  const tokens = tokensOf(text)
  const sentences: Sentence[] = []
  let start = 0
  const close = (end: number): void => {
    if (end > start) {
      const isQuestion = tokens[end]?.text === '?'
      sentences.push({ tokens: tokens.slice(start, end), isQuestion })
    }
    start = end + 1
  }
  tokens.forEach(({ text: mark }, at) => {
    if (endMarks.has(mark) && !(mark === '.' && isInside(tokens, at))) close(at)
  })
  close(tokens.length)
  return sentences.map(({ tokens: own, isQuestion }) => ({
    tokens: own.filter(({ text: mark }, at) => mark !== '.' || isBetweenFigures(own, at)),
    isQuestion
  }))
}

/** Whether a full stop belongs to an abbreviation or a figure: "Dec. 4", "4. December", "4.12.". */
function isInside(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (before === undefined || after === undefined) return false
  if (abbreviations.has(before.text)) return true
  return isFigure(before) && ((after.isJoined && isFigure(after)) || letter.test(after.text))
}

function isBetweenFigures(tokens: readonly Token[], at: number): boolean {
  return isFigure(tokens[at - 1]) && isFigure(tokens[at + 1])
}

function isFigure(token: Token | undefined): boolean {
  return token !== undefined && figure.test(token.text)
}

function tokensOf(text: string): readonly Token[] {
  const plain = plainText(text)
  return [...plain.matchAll(piece)].flatMap((match) => {
    const isJoined = !space.test(plain.charAt(match.index - 1))
    return wordsOf(match[0]).map((word) => ({ text: word, isJoined }))
  })
}

/** One kind of quotation mark, dash and space; small letters. */
function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[’‘ʼ`´]/g, "'")
    .replaceAll(/["“”„«»()[\]*_>]/g, ' ')
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/\be-(mail|mails|mailed|mailing)\b/g, 'e$1')
    .replaceAll(/\b([ap])\.m\b\.?/g, '$1m')
    .replaceAll(/(\p{L})-(\p{L})/gu, '$1 $2')
    .replaceAll(/\bw\/c\b/g, 'week commencing')
    .replaceAll(/\bw\/(?=\s)/g, 'with')
    .replaceAll(
      /\b(?:interview|search|selection|hiring) (panel|committee|team|chair|board|manager)\b/g,
      '$1'
    )
    .replaceAll(/\bpeople (?:team|department|and culture)\b/g, 'hr')
    .replaceAll(/\bhuman resources?\b/g, 'hr')
    .replaceAll(/\bh\.r\b\.?/g, 'hr')
}

function wordsOf(word: string): readonly string[] {
  const whole = Object.hasOwn(writtenOut, word) ? writtenOut[word] : undefined
  if (whole !== undefined) return whole.split(' ')
  for (const [ending, meaning] of writtenOutEndings) {
    if (word.endsWith(ending) && word.length > ending.length) {
      return [word.slice(0, -ending.length), meaning]
    }
  }
  const trimmed = withoutQuotes(word)
  return trimmed === '' ? [] : [trimmed]
}

function withoutQuotes(word: string): string {
  let start = 0
  let end = word.length
  while (word.charAt(start) === "'") start += 1
  while (end > start && word.charAt(end - 1) === "'") end -= 1
  return word.slice(start, end)
}
