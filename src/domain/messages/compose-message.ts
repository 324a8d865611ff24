/**
 * The draft for one task, as plain text that survives being copied into any program.
 *
 * The task's channel chooses between e-mail and call; where only one was written, that one is used.
 */

import type { TaskChannel } from '../advice/advice.ts'
import type { MessageText } from '../advice/advice-text.ts'
import { type Known, sayPassage } from './fill.ts'
import type { EmailWords, MessageWords, Passage, PhoneWords, Wording } from './words.ts'

/** Fills the words of a message; null when there are none. */
export function composeMessage(
  words: MessageWords | undefined,
  channel: TaskChannel,
  known: Known,
  wording: Wording
): MessageText | null {
  const { email, phone } = words ?? {}
  if (phone !== undefined && (channel === 'phone' || email === undefined)) {
    return composeCall(phone, known)
  }
  return email === undefined ? null : composeEmail(email, known, wording)
}

function composeEmail(words: EmailWords, known: Known, wording: Wording): MessageText {
  const paragraphs = [wording.greeting, ...sayAll(words.body, known), wording.signOff]
  return {
    kind: 'email',
    subject: plain(sayPassage(words.subject, known)),
    body: plain(paragraphs.join('\n\n')),
    gatekeeper: null,
    voicemail: null
  }
}

function composeCall(words: PhoneWords, known: Known): MessageText {
  return {
    kind: 'phone',
    subject: null,
    body: plain(sayAll(words.body, known).join('\n\n')),
    gatekeeper: plain(sayPassage(words.gatekeeper, known)),
    voicemail: plain(sayPassage(words.voicemail, known))
  }
}

function sayAll(paragraphs: readonly Passage[], known: Known): readonly string[] {
  return paragraphs.map((paragraph) => sayPassage(paragraph, known)).filter((text) => text !== '')
}

function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ')
}
