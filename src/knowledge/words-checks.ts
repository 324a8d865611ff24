/** Checks all words at once: what cannot be filled in, is too long, presses, or asks too much. */

import type { Place } from '../domain/messages/vocabulary.ts'
import type { Passage } from '../domain/messages/words.ts'
import { checkExplanations } from './explanation-checks.ts'
import { type Fault, faultsOf, faultsOfConditions, guardsOf, worstOf } from './passage-checks.ts'
import {
  longestBody,
  longestOf,
  longestReason,
  longestVoicemail,
  questionsIn
} from './words-rules.ts'
import type { WordsSource } from './words-schema.ts'

type Fields = Readonly<Record<string, Passage>>

/** The faults of all word files; each path begins with folder and id. */
export function checkWords(words: WordsSource): readonly Fault[] {
  const { verdicts, tasks, measures, reasons, branches, messages, wording } = words
  return [
    ...Object.entries(verdicts).flatMap(([id, { ifWrong, strength, ...fields }]) => [
      ...checkFields(['verdicts', id], fields),
      ...checkFields(['verdicts', id, 'ifWrong'], { ...ifWrong })
    ]),
    ...Object.entries(tasks).flatMap(([id, fields]) => checkFields(['tasks', id], { ...fields })),
    ...Object.entries(measures).flatMap(([id, fields]) =>
      checkFields(['measures', id], { ...fields })
    ),
    ...Object.entries(reasons).flatMap(([id, levels]) => checkReasons(id, levels)),
    ...Object.entries(branches).flatMap(([id, branch]) => checkBranch(id, branch)),
    ...Object.entries(messages).flatMap(([id, message]) => checkMessage(id, message)),
    ...checkLetter(wording.letter),
    ...checkExplanations(words),
    ...faultsOf(wording.notes, 'advice', ['wording', 'notes']),
    ...checkFields(['wording', 'relief'], { ...wording.relief }),
    ...Object.entries(wording.happened).flatMap(([kind, fields]) =>
      checkFields(['wording', 'happened', kind], { ...fields }, 'event')
    )
  ]
}

function checkFields(
  path: readonly string[],
  fields: Fields,
  place: Place = 'advice',
  guards: readonly string[] = []
): readonly Fault[] {
  return Object.entries(fields).flatMap(([field, passage]) => [
    ...faultsOf(passage, place, [...path, field], guards),
    ...tooLong(passage, [...path, field], longestOf[field] ?? Number.POSITIVE_INFINITY)
  ])
}

function checkReasons(id: string, levels: Fields): readonly Fault[] {
  return Object.entries(levels).flatMap(([level, passage]) => [
    ...faultsOf(passage, 'advice', ['reasons', id, level]),
    ...tooLong(passage, ['reasons', id, level], longestReason)
  ])
}

function checkBranch(id: string, branch: WordsSource['branches'][string]): readonly Fault[] {
  const { title, detail, when } = branch
  const guards = when === undefined ? [] : guardsOf(when)
  return [
    ...checkFields(['branches', id], { title, detail }, 'advice', guards),
    ...(when === undefined ? [] : faultsOfConditions(when, ['branches', id, 'when']))
  ]
}

type Message = NonNullable<WordsSource['messages'][keyof WordsSource['messages']]>

function checkMessage(id: string, { email, text, phone }: Message): readonly Fault[] {
  const path = ['messages', id]
  const check = (way: readonly string[], words: Passage, most: number) =>
    checkDraft([...path, ...way], words, most, questionsIn(id))
  return [
    ...(email === undefined
      ? []
      : [
          ...checkFields([...path, 'email'], { subject: email.subject }, 'message'),
          ...check(['email', 'body'], inOne(email.body), longestBody)
        ]),
    ...(text === undefined ? [] : check(['text'], text, longestVoicemail)),
    ...(phone === undefined
      ? []
      : Object.entries(phone).flatMap(([part, words]) =>
          words === undefined ? [] : check(['phone', part], words, longestVoicemail)
        ))
  ]
}

function checkDraft(
  path: readonly string[],
  words: Passage,
  most: number,
  questions: number
): readonly Fault[] {
  return [
    ...faultsOf(words, 'message', path),
    ...tooMany(words, path, countWords, most, 'words'),
    ...tooMany(words, path, countQuestions, questions, 'questions')
  ]
}

function checkLetter({ greeting, signOff, head }: WordsSource['wording']['letter']) {
  const path = ['wording', 'letter']
  return [
    ...checkFields(path, { greeting, signOff }, 'message'),
    ...faultsOf(inOne(head), 'message', [...path, 'head'])
  ]
}

/** Paragraphs as one passage, for what counts over the whole message. */
function inOne(paragraphs: readonly Passage[]): Passage {
  return paragraphs.flatMap((paragraph) =>
    typeof paragraph === 'string' ? [paragraph] : paragraph
  )
}

function tooLong(passage: Passage, path: readonly string[], most: number): readonly Fault[] {
  return tooMany(passage, path, (text) => text.length + 1, most + 1, 'characters')
}

function tooMany(
  passage: Passage,
  path: readonly string[],
  measure: (text: string) => number,
  most: number,
  unit: string
): readonly Fault[] {
  const worst = worstOf(passage, measure)
  return worst > most ? [{ path, problem: `${worst} ${unit}; at most ${most}` }] : []
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}

function countQuestions(text: string): number {
  return text.split('?').length - 1
}
