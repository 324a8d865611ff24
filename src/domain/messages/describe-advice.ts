/**
 * Advice in words: the answer, its reasons, the plan and what may come.
 *
 * Everything is chosen and filled from content; this file only says what stands where.
 */
import type { Advice } from '../advice/advice.ts'
import type { AdviceText, MeasureText } from '../advice/advice-text.ts'
import type { Explanation } from '../advice/explain.ts'
import type { Situation } from '../situation/situation.ts'
import { describeBranches } from './describe-branches.ts'
import { describeChanges, describeSame } from './describe-changes.ts'
import { describeAhead, describeHappened } from './describe-event.ts'
import { describeReasons, distinct } from './describe-reasons.ts'
import { describeTask } from './describe-task.ts'
import type { Writer } from './draft/draft.ts'
import { type Known, sayPassage } from './fill.ts'
import { knownOfAdvice, type Subject } from './known.ts'
import type { Names } from './name-recipient.ts'
import type { CoreWords, Words } from './words.ts'

export interface DescribeOptions {
  /** What the user calls the people; used as they typed it. */
  readonly names?: Names
  /** What the drafts are filled with beside the names. */
  readonly writer?: Omit<Writer, 'names'> | undefined
  /** From explain(); without it only what the rule tested is given as reasons. */
  readonly explanation?: Explanation
}

/** Puts one piece of advice into words for page, paper and calendar. */
export function describeAdvice(
  advice: Advice,
  situation: Situation,
  words: Words,
  options: DescribeOptions = {}
): AdviceText {
  const { core } = words
  const { explanation, names = {} } = options
  const subject = { advice, situation, wording: core.wording, names }
  const writer = { ...options.writer, names }
  const known = knownOfAdvice(subject)
  const verdict = core.verdicts[advice.verdict]
  return {
    verdict: advice.verdict,
    opening: verdict.opening,
    headline: sayPassage(verdict.headline, known),
    short: sayPassage(verdict.short, known),
    relief: describeRelief(subject, known),
    reasons: describeReasons(subject, known, core, explanation),
    notMattering: describeSame(subject, explanation, words.explanations),
    changes: describeChanges(subject, explanation, words.explanations),
    tasks: advice.plan.tasks.map((task) => describeTask(subject, task, words, writer)),
    happened: describeHappened(subject),
    ahead: describeAhead(subject),
    measures: describeMeasures(advice, known, core),
    branches: describeBranches(subject, known, core),
    notes: distinct(core.wording.notes.map((note) => sayPassage([note], known)))
  }
}

function describeRelief({ advice, wording }: Subject, known: Known): AdviceText['relief'] {
  if (!advice.measures.includes('no-harm-done')) return null
  const { lead, text } = wording.relief
  return { lead: sayPassage(lead, known), text: sayPassage(text, known) }
}

/** Side advice, without what is said already as relief or as a line of the plan. */
function describeMeasures(
  advice: Advice,
  known: Known,
  { measures }: CoreWords
): readonly MeasureText[] {
  const said = new Set<string>(['no-harm-done', ...advice.plan.tasks.map(({ kind }) => kind)])
  return advice.measures
    .filter((id) => !said.has(id))
    .map((id) => ({
      id,
      title: sayPassage(measures[id].title, known),
      detail: sayPassage(measures[id].detail, known)
    }))
}
