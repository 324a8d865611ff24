/** The sentences about what is not known: what, which answers it allows, why this one, how to find out. */
import { type Verdict, verdicts } from '../../../domain/advice/verdicts.ts'
import type { UnknownAdvice } from '../../../domain/unknown/advise-unknown.ts'
import { fillIn } from '../question-words.ts'
import type { NoteWords, UnknownWords } from './unknown-words.ts'

export interface UnknownNoteText {
  readonly title: string
  readonly sentences: readonly string[]
  readonly findOut: { readonly title: string; readonly how: string } | undefined
}

/** A place of another kind has a pace of its own: where that decides, nothing is left open. */
const isAnAnswerToo = 'place.sector'

/** Undefined when there is nothing to say. */
export function unknownNote(
  unknown: UnknownAdvice,
  { note, findOut, why }: UnknownWords
): UnknownNoteText | undefined {
  const { certain, open, leftOpen, worstAgainst, advice } = unknown
  const matters = certain ? open.filter((name) => name !== isAnAnswerToo) : open
  if (matters.length === 0) return undefined
  const nameAll = (names: readonly string[]) =>
    listOf(
      names.map((name) => findOut[name]?.what ?? name),
      note.and
    )
  const left =
    leftOpen.length === 0 ? [] : [fillIn(note.leftOpen, { what: capital(nameAll(leftOpen)) })]
  if (certain) {
    const sentences = [fillIn(note.certain, { what: nameAll(matters) }), ...left]
    return { title: note.title, sentences, findOut: undefined }
  }
  const worst = worstAgainst === undefined ? '' : (why[advice.verdict][placeOf(worstAgainst)] ?? '')
  const how = unknown.findOut && findOut[unknown.findOut.name]?.how
  return {
    title: note.title,
    sentences: [
      fillIn(note.unknown, { what: nameAll(matters) }),
      fillIn(note.possible, { answers: answersIn(unknown.verdictsPossible, note, note.or) }),
      ...whyThisOne(unknown, note),
      fillIn(note.worst, { why: worst }),
      ...left
    ],
    findOut: how === undefined ? undefined : { title: note.howTo, how }
  }
}

function whyThisOne({ tied }: UnknownAdvice, note: NoteWords): readonly string[] {
  if (tied.length === 0) return [note.chosen]
  return [fillIn(note.tied, { answers: capital(answersIn(tied, note, note.and)) }), note.untilThen]
}

function answersIn(possible: readonly Verdict[], note: NoteWords, word: string): string {
  return listOf(
    possible.map((verdict) => note.answers[verdict]),
    word
  )
}

/** "A, B and C". */
function listOf(parts: readonly string[], word: string): string {
  const [last = '', ...others] = parts.toReversed()
  return others.length === 0 ? last : `${others.toReversed().join(', ')} ${word} ${last}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function placeOf(verdict: Verdict): number {
  return verdicts.indexOf(verdict)
}
