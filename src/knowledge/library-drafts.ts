/**
 * The drafts as the library shows them: composed as for a plan, but with everything that a plan
 * would know of its user left as a blank that says what to put there.
 */
import type { TaskKind } from '../domain/advice/advice.ts'
import { countWords } from '../domain/messages/draft/check-draft.ts'
import { composeDraft } from '../domain/messages/draft/compose-drafts.ts'
import type {
  Draft,
  DraftChannel,
  DraftPartName,
  DraftRegister
} from '../domain/messages/draft/draft.ts'
import type { LoadedMessages } from '../domain/messages/draft/loaded-messages.ts'
import { blank, type Known } from '../domain/messages/fill.ts'
import { isPlaceholder } from '../domain/messages/vocabulary.ts'
import type { MessageWords } from '../domain/messages/words.ts'

/** Known in every draft; the rest only where the situation has it. */
const always = [
  'recipient',
  'Recipient',
  'theirName',
  'employer',
  'position',
  'myName',
  'myPhone',
  'letterDay'
]

/** One part in both tones; `formal` is there only where it differs. */
export interface LibraryPart {
  readonly name: DraftPartName
  readonly plain: string
  readonly formal?: string
}

export interface LibraryDraft {
  readonly channel: DraftChannel
  readonly subject: string | null
  readonly parts: readonly LibraryPart[]
  readonly next: string | null
  /** How long the voicemail takes to say. */
  readonly seconds: number | null
}

const wordsPerMinute = 150

/** What stands in brackets, in the order of the text. */
export const bracketed = /\[[^\]]+\]/g

/** The channels for which there are words. */
export function channelsWritten({
  email,
  letter,
  text,
  phone
}: MessageWords): readonly DraftChannel[] {
  return [
    ...(email === undefined ? [] : (['email'] as const)),
    ...(phone === undefined ? [] : (['phone'] as const)),
    ...(text === undefined ? [] : (['text'] as const)),
    ...(letter === true ? (['letter'] as const) : [])
  ]
}

/** Every channel of one kind of message in one situation. @throws when it is not written, or a blank has no words. */
export function libraryDrafts(
  kind: TaskKind,
  situation: readonly string[],
  { messages, letter }: LoadedMessages,
  blanks: Readonly<Record<string, string>>
): readonly LibraryDraft[] {
  const message = messages[kind]
  if (message === undefined) throw new Error(`content/messages/${kind}.yaml is missing`)
  const inTone = (channel: DraftChannel, register: DraftRegister) =>
    composeDraft(channel, message, letter, knownIn(situation, register, blanks), (part) => part)
  return channelsWritten(message).map((channel) =>
    inBothTones(inTone(channel, 'plain'), inTone(channel, 'formal'))
  )
}

function inBothTones(plain: Draft, formal: Draft): LibraryDraft {
  const voicemail = plain.parts.find(({ name }) => name === 'voicemail')
  return {
    channel: plain.channel,
    subject: plain.subject,
    next: plain.next,
    seconds: voicemail === undefined ? null : secondsToSay(voicemail.text),
    parts: plain.parts.map(({ name, text }, index) => {
      const other = formal.parts[index]?.text ?? text
      return other === text ? { name, plain: text } : { name, plain: text, formal: other }
    })
  }
}

function secondsToSay(text: string): number {
  return Math.round((countWords(withBlanks(text)) / wordsPerMinute) * 60)
}

/** The text as the check of drafts reads it, with plain blanks. */
export function withBlanks(text: string): string {
  return text.replace(bracketed, blank)
}

function knownIn(
  situation: readonly string[],
  register: DraftRegister,
  blanks: Readonly<Record<string, string>>
): Known {
  const names = [...always, ...situation.filter(isPlaceholder)]
  const nameBlank = (name: string) => {
    const words = blanks[name]
    if (words === undefined)
      throw new Error(`content/pages/message-library.yaml: blanks: ${name} is missing`)
    return [name, `[${words}]`] as const
  }
  return {
    values: Object.fromEntries(names.map(nameBlank)),
    holds: new Set([
      ...situation.filter((name) => !isPlaceholder(name)),
      ...(register === 'formal' ? ['formal'] : [])
    ])
  }
}
