/**
 * What one clause says: a promise, a wish, something that forbids any reading, or nothing about
 * when. Every word that could change the meaning must have been understood.
 */
import type { Firmness } from '../../situation/events.ts'
import type { PromiseReading, ReadingChoice, ReadingQuestion } from '../reading.ts'
import type { Due, DueTime } from '../times/due.ts'
import type { Relation } from '../times/relation.ts'
import type { SaidOn } from '../times/time.ts'
import { callMeIn } from './call-me.ts'
import { hedgeWords } from './fillers.ts'
import { type Frame, plainFrame } from './frame.ts'
import { tellers } from './frames.ts'
import { howIn } from './how.ts'
import { impersonalFrame } from './impersonal-frame.ts'
import { type Clause, wordOf } from './item.ts'
import { findFirst } from './matching.ts'
import { turnedRound } from './negation.ts'
import { judgeRest } from './rest.ts'
import { theirFrame } from './their-frame.ts'
import { dueOfClause } from './times-of-clause.ts'
import { eventWords, negativeWords, pastWords, processWords } from './warning-words.ts'
import type { FoundWish } from './wishes.ts'
import { wishIn } from './wishes.ts'
import { texts, withoutTimes, wordsOf } from './words-of.ts'
import { yourFrame } from './your-frame.ts'

export type ClauseReading =
  | { readonly kind: 'read'; readonly reading: PromiseReading; readonly isVague: boolean }
  | {
      readonly kind: 'ask'
      readonly question: ReadingQuestion
      readonly choices: readonly ReadingChoice[]
    }
  | { readonly kind: 'wish'; readonly wish: FoundWish }
  /** Only a time, which counts when nothing else was said. */
  | { readonly kind: 'bare'; readonly inner: ClauseReading }
  | { readonly kind: 'refused' }
  /** Not about when one hears. `isStray`: it names a time that nobody can place. */
  | { readonly kind: 'other'; readonly isStray: boolean; readonly isEmpty: boolean }

const refused: ClauseReading = { kind: 'refused' }
const ofOtherThings: ClauseReading = { kind: 'other', isStray: false, isEmpty: false }

export function readClause(given: Clause, said: SaidOn): ClauseReading {
  const wish = wishIn(given)
  if (wish !== undefined) return { kind: 'wish', wish }
  const call = callMeIn(given)
  if (call === null) return refused
  if (call !== undefined)
    return given.isQuestion && call.about !== 'call-me' ? refused : withFrame(call, given, said)
  const clause = turnedRound(given)
  const frame = frameIn(clause)
  if (frame === undefined) return withoutFrame(clause, said)
  return given.isQuestion ? refused : withFrame(frame, clause, said)
}

function frameIn(clause: Clause): Frame | undefined {
  const all = wordsOf(clause)
  const words = withoutTimes(all)
  const told = findFirst(tellers, texts(words))
  const isReported = told !== undefined
  const own = told === undefined ? words : words.slice(told.end)
  const before = told === undefined ? [] : words.slice(0, told.end)
  const found = yourFrame(own, isReported) ?? theirFrame(own, isReported) ?? impersonalFrame(all)
  if (found === undefined) return undefined
  const places = new Set([...found.places, ...before.map(({ place }) => place)])
  return { ...found, places }
}

function withFrame(frame: Frame, clause: Clause, said: SaidOn): ClauseReading {
  const due = dueOfClause(clause, frame, said)
  if (due === undefined && frame.needsTime) return ofOtherThings
  const rest = judgeRest(clause, frame)
  if (rest === 'warning') return refused
  const meant = due ?? soon
  if (frame.needsAmount && !isAmount(meant)) return refused
  return promiseOf(frame, clause, meant, rest === 'only-if')
}

const soon: DueTime = { kind: 'time', time: { kind: 'soon' }, isLoose: true }

function promiseOf(frame: Frame, clause: Clause, due: Due, isOnlyIf: boolean): ClauseReading {
  const choice = (one: DueTime): ReadingChoice => choiceOf(frame, clause, one)
  if (due.kind === 'unknown') return refused
  if (due.kind === 'ask') {
    if (isOnlyIf || frame.isDecision) return refused
    return { kind: 'ask', question: due.question, choices: due.choices.map(choice) }
  }
  const own = choice(due)
  if (own.kind === 'wish') return refused
  if (!isOnlyIf && !frame.isDecision) return { kind: 'read', reading: own, isVague: frame.isVague }
  const question = isOnlyIf ? 'only-if' : 'hear-or-decide'
  if (own.time.kind === 'soon') return isOnlyIf ? refused : ofOtherThings
  return { kind: 'ask', question, choices: [own, choice(soon)] }
}

function choiceOf(frame: Frame, clause: Clause, due: DueTime): ReadingChoice {
  if (due.kind === 'wait-until') return { kind: 'wish', wish: due }
  const how = howIn(clause) ?? frame.how
  return {
    kind: 'read',
    time: due.time,
    firmness: firmnessOf(clause, due, frame),
    about: frame.about,
    ...(frame.through === undefined ? {} : { through: frame.through }),
    ...(how === undefined || how === 'several' ? {} : { how })
  }
}

function firmnessOf(clause: Clause, due: DueTime, frame: Frame): Firmness {
  if (due.kind === 'time' && (due.isLoose || due.time.kind === 'soon')) return 'hedged'
  if (frame.about === 'call-me') return 'firm'
  const isHedged = clause.items.some(
    (item) =>
      (item.kind === 'filler' && item.isHedge) ||
      (item.kind === 'word' && hedgeWords.has(item.word))
  )
  const mayTake = frame.needsAmount && texts(wordsOf(clause)).includes('can')
  return isHedged || mayTake ? 'hedged' : 'firm'
}

function isAmount(due: Due): boolean {
  if (due.kind === 'ask')
    return due.choices.every((choice) => choice.kind !== 'time' || choice.time.kind !== 'by')
  return due.kind === 'time' && (due.time.kind === 'within' || due.time.kind === 'by')
}

function withoutFrame(clause: Clause, said: SaidOn): ClauseReading {
  const words = withoutTimes(wordsOf(clause))
  const told = findFirst(tellers, texts(words))
  const rest = words
    .slice(told?.start === 0 ? told.end : 0)
    .filter(({ word }) => !hedgeWords.has(word) && !connectors.has(word))
    .filter(({ word }) => !(namesLimit(clause) && limitWords.has(word)))
  const hasTime = clause.items.some(({ kind }) => kind === 'time')
  if (hasTime && rest.length > 0 && rest.every(({ word }) => negativeWords.has(word)))
    return refused
  if (rest.length > 0 || !hasTime) {
    return { kind: 'other', isStray: hasTime && !isAside(clause), isEmpty: rest.length === 0 }
  }
  if (clause.isQuestion || isAppointment(clause)) return refused
  const due = dueOfClause(
    clause,
    { ...plainFrame, places: new Set(words.map(({ place }) => place)) },
    said
  )
  return { kind: 'bare', inner: promiseOf(plainFrame, clause, due ?? soon, false) }
}

const connectors = new Set(['or', 'to', 'i', 'we'])
const limitWords = new Set(['it', 'this', 'will', 'would'])

/** "It will take no longer than two weeks". */
function namesLimit({ items }: Clause): boolean {
  return items.some(
    (item) =>
      item.kind === 'time' && item.found.relation === 'within' && item.found.time.kind === 'amount'
  )
}

/** "Friday at 10", and nothing else. */
function isAppointment({ items }: Clause): boolean {
  return items.some(
    (item) =>
      item.kind === 'time' && item.found.time.hasClock === true && item.found.relation === 'at'
  )
}

const pleasantries = new Set<string | undefined>(
  'thank thanks nice great pleasure good lovely glad happy enjoyed'.split(' ')
)

/** A start day, a meeting, thanks for coming: of other things than the answer. */
function isAside(clause: Clause): boolean {
  if (clause.items.slice(0, 4).some((item) => pleasantries.has(wordOf(item)))) return true
  const words = texts(withoutTimes(wordsOf(clause)))
  if (words[0] === 'it' || words[0] === 'this') return false
  if (clause.items.some((item) => item.kind === 'time' && isWaitTime(item.found.relation)))
    return false
  if (words.some((word) => processWords.has(word))) return false
  return words.some((word) => eventWords.has(word) || pastWords.has(word))
}

/** "We are interviewing until Friday" and "after the meeting" have a bearing on when one hears. */
function isWaitTime(relation: Relation): boolean {
  return relation === 'until' || relation === 'after' || relation === 'from'
}
