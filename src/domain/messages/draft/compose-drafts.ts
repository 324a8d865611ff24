/**
 * All drafts for one task, put together from parts: one for each channel by which it makes sense.
 *
 * After an e-mail nothing goes by phone; the one exception are firms that were turned down.
 */
import type { Task } from '../../advice/advice.ts'
import { type Known, sayPassage } from '../fill.ts'
import type { Subject } from '../known.ts'
import type { EmailWords, LetterWords, MessageWords, Passage, PhoneWords } from '../words.ts'
import type { Draft, DraftChannel, DraftPart, DraftPartName, DraftWords, Writer } from './draft.ts'
import { draftChannels, draftRegisters } from './draft.ts'
import { knownOfDraft, mayBeTexted, wantsOnlyEmail } from './known-of-draft.ts'

/** How many notes a task asks for: one, or one for each interview that was turned down. */
export function copiesOf({ kind }: Task, { situation }: Subject): number {
  return kind === 'reopen-turned-down' ? Math.max(1, situation.turnedDown) : 1
}

/** The drafts as we would write them, the best channel first. */
export function composeDrafts(
  subject: Subject,
  task: Task,
  { messages, letter }: DraftWords,
  writer: Writer,
  copy = 1
): readonly Draft[] {
  const words = messages[task.kind]
  if (words === undefined) return []
  const known = knownOfDraft(subject, task, writer, copy)
  const nameOf = (part: DraftPartName) => draftId(task, copy, part, writer)
  return channelsOf(task, words, subject).map((channel) =>
    composeDraft(channel, words, letter, known, nameOf)
  )
}

/** The channels that make sense for a task. */
export function channelsOf(
  task: Task,
  words: MessageWords,
  subject: Subject
): readonly DraftChannel[] {
  const { email, letter, text, phone } = words
  if (email === undefined || (phone !== undefined && task.channel === 'phone')) {
    return phone === undefined ? [] : ['phone']
  }
  const isElsewhere = task.recipient === 'turned-down' || task.recipient === 'other-firm'
  const onlyEmail = !isElsewhere && wantsOnlyEmail(subject)
  const offered: Readonly<Record<DraftChannel, boolean>> = {
    email: true,
    letter: letter === true && !onlyEmail,
    text: text !== undefined && !onlyEmail && mayBeTexted(subject),
    phone: phone !== undefined && task.kind === 'reopen-turned-down'
  }
  return draftChannels.filter((channel) => offered[channel])
}

function draftId(task: Task, copy: number, part: DraftPartName, { register }: Writer): string {
  const which = copy === 1 ? '' : `.${copy}`
  return `${task.id}${which}.${part}.${register ?? draftRegisters[0]}`
}

/** One draft from what is known; `nameOf` gives each part the id under which it is kept. */
export function composeDraft(
  channel: DraftChannel,
  words: MessageWords,
  letter: LetterWords,
  known: Known,
  nameOf: (part: DraftPartName) => string
): Draft {
  const part = (name: DraftPartName, text: string): DraftPart => ({ id: nameOf(name), name, text })
  const { email, text = '', phone } = words
  if (channel === 'phone' && phone !== undefined) return composeCall(phone, known, part)
  if (channel === 'text' || email === undefined) {
    return { channel, subject: null, parts: [part('text', sayPassage(text, known))], next: null }
  }
  const isLetter = channel === 'letter'
  const inKind = isLetter ? { ...known, holds: new Set([...known.holds, 'letter']) } : known
  const subject = sayPassage(email.subject, inKind)
  const body = composeBody(email, letter, inKind)
  return isLetter
    ? {
        channel,
        subject: null,
        parts: [part('letter', onPaper(letter, subject, body, inKind))],
        next: null
      }
    : { channel, subject, parts: [part('email', body)], next: null }
}

function composeCall(
  { gatekeeper, body, next, noNews, voicemail }: PhoneWords,
  known: Known,
  part: (name: DraftPartName, text: string) => DraftPart
): Draft {
  return {
    channel: 'phone',
    subject: null,
    parts: [
      part('gatekeeper', sayPassage(gatekeeper, known)),
      part('call', sayPassage(body, known)),
      part('no-news', sayPassage(noNews, known)),
      part('voicemail', sayPassage(voicemail, known))
    ],
    next: next === undefined ? null : sayPassage(next, known)
  }
}

function composeBody(
  { body }: EmailWords,
  { greeting, signOff }: LetterWords,
  known: Known
): string {
  return inParagraphs([greeting, ...body, signOff], known)
}

/** A letter says who writes, when and to whom, and names its matter above the greeting. */
function onPaper({ head }: LetterWords, subject: string, body: string, known: Known): string {
  return [inParagraphs(head, known), subject, body].join('\n\n')
}

function inParagraphs(paragraphs: readonly Passage[], known: Known): string {
  return paragraphs
    .map((paragraph) => sayPassage(paragraph, known))
    .filter((text) => text !== '')
    .join('\n\n')
}
