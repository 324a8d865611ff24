/**
 * Advice when something is not known. Unknown means any level: every completion of the answers
 * is advised on, and the verdict is given that does the least harm at worst over all of them.
 *
 * When nothing is open, this is `advise` and nothing else.
 */
import type { Advice } from '../advice/advice.ts'
import type { Moment } from '../advice/advice-day.ts'
import { type Verdict, verdicts } from '../advice/verdicts.ts'
import { advise } from '../advise.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import type { Knowledge } from '../plan/forecast.ts'
import type { Answers } from '../questions/answers.ts'
import type { Situation } from '../situation/situation.ts'
import { chooseAdvice } from './choose-advice.ts'
import {
  type Completion,
  type CompletionContext,
  completionsOf,
  fitsIn,
  thatMatter
} from './completions.ts'
import { worthFindingOut } from './find-out.ts'
import { type HarmTable, harmOf } from './harm-table.ts'
import type { Judged } from './judged.ts'
import { leastHarm } from './least-harm.ts'
import type { OpenAnswer } from './open-answers.ts'

/** What was told, on which day, and how answers become a situation (with what came since). */
export interface Told {
  readonly answers: Answers
  readonly toldOn: PlainDate
  readonly tell: (answers: Answers) => Situation
}

export interface UnknownAdvice {
  readonly advice: Advice
  /** Whether every completion leads to the same verdict. */
  readonly certain: boolean
  /** The verdicts to which some completion leads, in the order of all verdicts. */
  readonly verdictsPossible: readonly Verdict[]
  /** Whether it is the advice of the careful reading; else it rests on what nobody has told. */
  readonly isCareful: boolean
  /** Verdicts that would do equally little harm at worst; then find out first. Else empty. */
  readonly tied: readonly Verdict[]
  /** The verdict against which the advice would do the most harm; undefined when certain. */
  readonly worstAgainst: Verdict | undefined
  /** The open answers that were completed, those left to the careful reading, in words of content. */
  readonly open: readonly string[]
  readonly leftOpen: readonly string[]
  /** The open answer that would tell the possible verdicts apart. */
  readonly findOut: OpenAnswer | undefined
  /** How many completions were advised on. */
  readonly completions: number
}

/** The advice with the least worst-case harm over all that may be so. */
export function adviseUnknown(
  told: Told,
  moment: Moment,
  knowledge: Knowledge,
  table: HarmTable
): UnknownAdvice {
  const { answers, toldOn, tell } = told
  const careful: Judged = { answers, choices: [], advice: advise(tell(answers), moment, knowledge) }
  const context = { toldOn, today: moment.today, calendar: knowledge.calendar }
  const judge = judgeWith(told, moment, knowledge)
  const order = orderOf(answers, context, careful, judge)
  if (order.length === 0) return certainAdvice(careful.advice)
  const { completions, varied, leftOpen } = completionsOf(answers, context, order)
  const judged = completions.map(judge)
  const [first = careful.advice.verdict, ...others] = judged.map(({ advice }) => advice.verdict)
  const least = leastHarm([first, ...others], table, careful.advice.verdict)
  const possible = verdicts.filter((verdict) => verdict === first || others.includes(verdict))
  const chosen = chooseAdvice(least.verdict, careful, judged, table)
  const inQuestion = least.tied.length > 0 ? least.tied : possible
  return {
    advice: { ...chosen.advice, tested: sharedGrounds(judged) },
    certain: possible.length === 1,
    verdictsPossible: possible,
    isCareful: chosen === careful,
    tied: least.tied,
    worstAgainst: worstAgainst(least.verdict, possible, table),
    open: namesOf(varied),
    leftOpen: namesOf(leftOpen),
    findOut: possible.length === 1 ? undefined : worthFindingOut(varied, judged, inQuestion),
    completions: judged.length
  }
}

function certainAdvice(advice: Advice): UnknownAdvice {
  return {
    advice,
    certain: true,
    verdictsPossible: [advice.verdict],
    isCareful: true,
    tied: [],
    worstAgainst: undefined,
    open: [],
    leftOpen: [],
    findOut: undefined,
    completions: 1
  }
}

/** Completions that come to the same situation are advised on once. */
function judgeWith({ tell }: Told, moment: Moment, knowledge: Knowledge) {
  const known = new Map<string, Advice>()
  return ({ answers, choices }: Completion): Judged => {
    const situation = tell(answers)
    const key = JSON.stringify(situation)
    const advice = known.get(key) ?? advise(situation, moment, knowledge)
    known.set(key, advice)
    return { answers, choices, advice }
  }
}

/** When there is not room for all, those that change the verdict by themselves come first. */
function orderOf(
  answers: Answers,
  context: CompletionContext,
  careful: Judged,
  judge: (completion: Completion) => Judged
): readonly OpenAnswer[] {
  const all = thatMatter(answers, context)
  if (fitsIn(answers, context)) return all
  const changes = (open: OpenAnswer) =>
    completionsOf(answers, context, [open])
      .completions.map(judge)
      .some(({ advice }) => advice.verdict !== careful.advice.verdict)
  const first = all.filter(changes)
  return [...first, ...all.filter((open) => !first.includes(open))]
}

/** Only what holds in every completion may be given as a reason. */
function sharedGrounds(judged: readonly Judged[]): readonly string[] {
  const [first, ...others] = judged
  return (first?.advice.tested ?? []).filter((atom) =>
    others.every(({ advice }) => advice.tested.includes(atom))
  )
}

function worstAgainst(
  given: Verdict,
  possible: readonly Verdict[],
  table: HarmTable
): Verdict | undefined {
  return possible
    .filter((right) => right !== given)
    .toSorted((one, other) => harmOf(table, given, other) - harmOf(table, given, one))[0]
}

function namesOf(opens: readonly OpenAnswer[]): readonly string[] {
  return [...new Set(opens.map(({ name }) => name))]
}
