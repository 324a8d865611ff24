/** The address that opens the mail program with subject and words, and no recipient. */
import type { MessageText } from '../../domain/advice/advice-text.ts'

export function mailLink({ subject, body }: MessageText): string {
  const text = encodeURIComponent(body.replaceAll('\n', '\r\n'))
  const parts = subject === null ? [] : [`subject=${encodeURIComponent(subject)}`]
  return `mailto:?${[...parts, `body=${text}`].join('&')}`
}
