/** How many lines words take on paper. Estimated by letters, on the safe side. */
import type { MessageText } from '../../domain/advice/advice-text.ts'

/** Lines of one paragraph after wrapping at so many letters. */
export function wrappedLines(text: string, lettersPerLine: number): number {
  return Math.max(1, Math.ceil(text.length / lettersPerLine))
}

/** Lines of a whole message, its empty lines drawn together as on the sheet. */
export function messageLines(message: MessageText | null, lettersPerLine: number): number {
  if (message === null) return 0
  const parts = [message.gatekeeper, message.body, message.voicemail]
  const extra = parts.filter((part) => part !== null).length - 1
  const lines = parts
    .flatMap((part) => part?.split('\n') ?? [])
    .filter((line) => line.trim() !== '')
    .map((line) => wrappedLines(line, lettersPerLine))
  return lines.reduce((total, one) => total + one, extra)
}
