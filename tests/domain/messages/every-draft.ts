/**
 * Every draft that the words can make: each kind of task, by each channel, in both registers,
 * under every combination of the conditions that its words ask for.
 */
import { type TaskKind, taskKinds } from '../../../src/domain/advice/advice.ts'
import { composeDraft } from '../../../src/domain/messages/draft/compose-drafts.ts'
import type { Draft, DraftChannel } from '../../../src/domain/messages/draft/draft.ts'
import type { DraftFacts } from '../../../src/domain/messages/draft/draft-facts.ts'
import { factsOfDraft } from '../../../src/domain/messages/draft/draft-facts.ts'
import type { Known } from '../../../src/domain/messages/fill.ts'
import { isPlaceholder } from '../../../src/domain/messages/vocabulary.ts'
import type { MessageWords } from '../../../src/domain/messages/words.ts'
import { loadMessages } from '../../../src/knowledge/messages.ts'
import { adviceWith, day, situationWith, taskWith, words } from './made-up-advice.ts'

export const loaded = loadMessages()

export interface OneDraft {
  readonly kind: TaskKind
  readonly draft: Draft
  readonly facts: DraftFacts
  readonly label: string
}

/** The longest day that a year holds, and names of more than one word. */
const samples: Known['values'] = {
  recipient: 'the director',
  Recipient: 'The director',
  theirName: 'Dr Maria Rossi-Smith',
  employer: 'Saint Mary’s Hospital',
  position: 'registered nurse',
  myName: 'Amina Diallo',
  myPhone: '+1 555 010 4477',
  letterDay: 'Wednesday 30 September 2026'
}
const longestDay = 'Wednesday 30 September'
const blanks = ['theirName', 'employer', 'position', 'myName', 'myPhone']

/** A day that they named went by, and there is another offer: what may be said of both is tried. */
const overdue = situationWith([
  { kind: 'interview', date: day('2026-11-16'), with: ['manager'] },
  {
    kind: 'said',
    date: day('2026-11-16'),
    by: 'manager',
    firmness: 'firm',
    about: 'answer',
    time: { kind: 'by', date: day('2026-11-18') }
  },
  { kind: 'elsewhere', date: day('2026-11-17'), state: 'offer', prefer: 'here' }
])

export function everyDraft(): readonly OneDraft[] {
  return taskKinds.flatMap((kind) => {
    const message = loaded.messages[kind]
    return message === undefined ? [] : draftsOfKind(kind, message)
  })
}

function draftsOfKind(kind: TaskKind, message: MessageWords): readonly OneDraft[] {
  const task = taskWith(kind)
  const subject = {
    advice: adviceWith([task]),
    situation: overdue,
    wording: words.core.wording,
    names: {}
  }
  const { promisedDay, ...facts } = factsOfDraft(subject, task)
  return subsetsOf(conditionsIn([message, loaded.letter])).flatMap((chosen) => {
    const known = knownWith(chosen)
    const day = promisedDay === null ? null : (known.values.promisedDay ?? null)
    return channelsWritten(message).map((channel) => ({
      kind,
      draft: composeDraft(channel, message, loaded.letter, known, (part) => `${kind}.${part}`),
      facts: { ...facts, promisedDay: day },
      label: `${kind} by ${channel} [${chosen.join(', ')}]`
    }))
  })
}

function channelsWritten({ email, letter, text, phone }: MessageWords): readonly DraftChannel[] {
  return [
    ...(email === undefined ? [] : (['email'] as const)),
    ...(letter === true ? (['letter'] as const) : []),
    ...(text === undefined ? [] : (['text'] as const)),
    ...(phone === undefined ? [] : (['phone'] as const))
  ]
}

function knownWith(chosen: readonly string[]): Known {
  const days = chosen.filter(isPlaceholder).filter((name) => !(name in samples))
  const left = blanks.filter((name) => !chosen.includes(name))
  return {
    holds: new Set(chosen.filter((name) => !isPlaceholder(name))),
    values: {
      ...samples,
      ...Object.fromEntries(left.map((name) => [name, undefined])),
      ...Object.fromEntries(days.map((name) => [name, longestDay]))
    }
  }
}

/** What the words ask for, and that of what the user may type. `letter` comes with its channel. */
function conditionsIn(all: unknown): readonly string[] {
  const asked = [...JSON.stringify(all).matchAll(/"when":("[^"]+"|\[[^\]]+\])/g)]
    .flatMap((match) => [JSON.parse(match[1] ?? '[]')].flat())
    .map((name: string) => name.replace(/^not /, ''))
  return [...new Set([...asked, 'formal', 'position', 'myName'])].filter(
    (name) => name !== 'letter'
  )
}

function subsetsOf(names: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 2 ** names.length }, (_, bits) =>
    names.filter((_, index) => Math.floor(bits / 2 ** index) % 2 === 1)
  )
}
