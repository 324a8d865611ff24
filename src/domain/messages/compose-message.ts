/**
 * The words of one task for paper, calendar and published stories: by its own channel, as the
 * user changed them, a call written out as one script.
 */
import type { Task } from '../advice/advice.ts'
import type { MessageText } from '../advice/advice-text.ts'
import { composeDrafts } from './draft/compose-drafts.ts'
import type { Draft, DraftPartName, Writer } from './draft/draft.ts'
import { fill } from './fill.ts'
import type { Subject } from './known.ts'
import type { LetterWords, Words } from './words.ts'

/** The message of a task; null when it has none, or while the words have not come. */
export function composeMessage(
  subject: Subject,
  task: Task,
  { messages, letter }: Pick<Words, 'messages' | 'letter'>,
  writer: Writer
): MessageText | null {
  if (letter === undefined) return null
  const [draft] = composeDrafts(subject, task, { messages, letter }, writer)
  if (draft === undefined) return null
  const textOf = (name: DraftPartName) => textOfPart(draft, name, writer)
  if (draft.channel !== 'phone') {
    const body = textOf('email') ?? ''
    return { kind: 'email', subject: draft.subject, body, gatekeeper: null, voicemail: null }
  }
  return {
    kind: 'phone',
    subject: null,
    body: scriptOf(textOf('call') ?? '', textOf('no-news') ?? '', draft.next, letter),
    gatekeeper: textOf('gatekeeper'),
    voicemail: textOf('voicemail')
  }
}

/** The part as it is to be said: the user's own version before ours. */
function textOfPart({ parts }: Draft, name: DraftPartName, { drafts = {} }: Writer): string | null {
  const part = parts.find((candidate) => candidate.name === name)
  if (part === undefined) return null
  return (Object.hasOwn(drafts, part.id) ? drafts[part.id] : undefined) ?? part.text
}

function scriptOf(
  call: string,
  noNews: string,
  next: string | null,
  { script }: LetterWords
): string {
  const spoken = (text: string) => fill(script.spoken, { text })
  return [
    spoken(call),
    ...(next === null ? [] : [next]),
    `${script.ifNoNews} ${spoken(noNews)} ${script.writeDown}`,
    spoken(script.goodbye)
  ].join('\n\n')
}
