/**
 * What would change if a claim were withdrawn: the rules and numbers that rest on it alone, their
 * verdicts, and the worked stories that use one of them on the day of the story or of its plan.
 *
 * What would be advised instead is not computed: that would take a new rule.
 */
import { isOutOfHours } from '../domain/advice/advice-day.ts'
import { knownFor } from '../domain/advice/tell.ts'
import { type Phase, phases, type Verdict, verdicts } from '../domain/advice/verdicts.ts'
import { forecast } from '../domain/plan/forecast.ts'
import type { AnyTable, DecisionTable, Levels } from '../domain/rules/decision-table.ts'
import { paces } from '../domain/rules/paces.ts'
import { ours } from '../domain/rules/schools.ts'
import { type RuleBook, ruleBook } from '../domain/rules/tables/index.ts'
import { measureTable } from '../domain/rules/tables/measures.ts'
import { readCalendar } from './calendars.ts'
import type { CaseFile } from './case-files.ts'
import { adviseScene, type CaseScene, scenesOf } from './cases.ts'

/** A rule, a pace or a number, with the claims that it rests on. */
export interface Basis {
  readonly kind: 'rule' | 'pace' | 'number'
  readonly id: string
  /** The table of a rule. */
  readonly table: string
  /** What a rule answers, where that is a verdict. */
  readonly verdict: Verdict | null
  readonly claims: readonly string[]
}

export interface WithdrawnClaim {
  readonly claim: string
  /** What would rest on nothing without this claim. */
  readonly alone: readonly Basis[]
  /** What names this claim among others. */
  readonly beside: readonly Basis[]
  readonly verdicts: readonly Verdict[]
  /** The slugs of the stories that use something in `alone`. */
  readonly stories: readonly string[]
}

function rulesOf(table: AnyTable): readonly Basis[] {
  return table.rules.map(({ id, outcome, claims }) => ({
    kind: 'rule',
    id,
    table: table.name,
    verdict: verdicts.find((verdict) => verdict === outcome) ?? null,
    claims
  }))
}

/** All rules of the book and of the measures, our paces, and our two numbers. */
export function basesOf(book: RuleBook): readonly Basis[] {
  const tables = [book.phase, ...phases.map((phase) => book.verdictOf[phase]), measureTable]
  const other = { table: '', verdict: null }
  return [
    ...tables.flatMap(rulesOf),
    ...Object.values(paces).map(({ id, claims }) => ({
      ...other,
      kind: 'pace' as const,
      id,
      claims
    })),
    { ...other, kind: 'number', id: 'grace', claims: ours.grace.claims },
    { ...other, kind: 'number', id: 'most-chases', claims: ours.mostChases.claims }
  ]
}

/** The same table, which tells of each rule that decides. */
function watched<L extends Levels, Outcome extends string>(
  table: DecisionTable<L, Outcome>,
  tell: (rule: string) => void
): DecisionTable<L, Outcome> {
  const rules = table.rules.map((rule) => ({
    ...rule,
    get outcome() {
      tell(rule.id)
      return rule.outcome
    }
  }))
  return { ...table, rules }
}

function watchedBook(book: RuleBook, tell: (rule: string) => void): RuleBook {
  const { verdictOf } = book
  const table = (phase: Phase) => watched(verdictOf[phase], tell)
  return {
    phase: watched(book.phase, tell),
    verdictOf: {
      'asked-to-stop': table('asked-to-stop'),
      closed: table('closed'),
      owed: table('owed'),
      'start-near': table('start-near'),
      offer: table('offer'),
      deadline: table('deadline'),
      upcoming: table('upcoming'),
      'note-due': table('note-due'),
      waiting: table('waiting')
    }
  }
}

/** The ids of the rules, paces and numbers that a scene uses, on its day and along its plan. */
export function usedInScene(scene: CaseScene): ReadonlySet<string> {
  const { situation, moment } = scene
  const calendar = readCalendar(situation.country, situation.region)
  const { measures } = adviseScene(scene)
  const used = new Set<string>()
  const book = watchedBook(ruleBook, (rule) => used.add(rule))
  const known = knownFor(situation, moment, { calendar, book: ruleBook })
  const outOfHours = isOutOfHours(known.day, moment, { calendar, book: ruleBook })
  forecast(situation, { day: known.day, outOfHours }, { calendar, book })
  for (const { id, outcome } of measureTable.rules) if (measures.includes(outcome)) used.add(id)
  used.add(known.pace.id)
  if (known.promise !== null) used.add('grace')
  if (known.strikes.count > 0) used.add('most-chases')
  return used
}

/** What each story uses, in any of its situations. */
export function usedInStories(
  cases: readonly CaseFile[]
): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    cases.map(({ matter, slug }) => {
      const used = scenesOf(matter, slug).flatMap((scene) => [...usedInScene(scene)])
      return [slug, new Set(used)]
    })
  )
}

/** Every claim that something rests on, those first whose loss would open the most stories. */
export function withdrawnClaims(
  bases: readonly Basis[],
  used: ReadonlyMap<string, ReadonlySet<string>>
): readonly WithdrawnClaim[] {
  const claims = [...new Set(bases.flatMap((basis) => basis.claims))]
  return claims
    .map((claim) => withdraw(claim, bases, used))
    .toSorted(
      (one, other) =>
        other.stories.length - one.stories.length ||
        other.alone.length - one.alone.length ||
        one.claim.localeCompare(other.claim)
    )
}

function withdraw(
  claim: string,
  bases: readonly Basis[],
  used: ReadonlyMap<string, ReadonlySet<string>>
): WithdrawnClaim {
  const naming = bases.filter(({ claims }) => claims.includes(claim))
  const alone = naming.filter(({ claims }) => new Set(claims).size === 1)
  const lost = new Set(alone.map(({ id }) => id))
  return {
    claim,
    alone,
    beside: naming.filter((basis) => !alone.includes(basis)),
    verdicts: verdicts.filter((verdict) => alone.some((basis) => basis.verdict === verdict)),
    stories: [...used].flatMap(([slug, ids]) => (ids.isDisjointFrom(lost) ? [] : [slug]))
  }
}
