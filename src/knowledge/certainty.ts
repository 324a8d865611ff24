/**
 * What each rule rests on, and whether it may advise as strongly as it does: "do" on expert
 * opinion, a story or our own judgement needs a reason in writing, in content/certainty.
 */
import { z } from 'astro/zod'
import {
  type Ground,
  groundOf,
  isWeak,
  type Strength,
  type Support,
  type Supports,
  strengths
} from '../domain/advice/certainty.ts'
import type { AnyTable } from '../domain/rules/decision-table.ts'
import type { Pace } from '../domain/rules/paces.ts'
import { ours } from '../domain/rules/schools.ts'
import { certainties } from './claim-schema.ts'
import type { WordsFile, WordsProblem } from './words-files.ts'
import { bannedPhrases } from './words-rules.ts'

export const rationalesPath = 'content/certainty/rationales.yaml'

const rationalesSchema = z.record(
  z.string(),
  z.strictObject({
    strength: z.enum(strengths).optional(),
    rationale: z.string().min(1).max(200).optional()
  })
)
export type Rationales = z.infer<typeof rationalesSchema>

/** As much of a claim and of a verdict as matters here. */
const claimSchema = z.looseObject({ certainty: z.enum(certainties), country: z.string() })
const verdictSchema = z.looseObject({ strength: z.enum(strengths) })

/** A rule that advises more strongly than it rests on, without saying why. */
export interface Unfounded {
  readonly rule: string
  readonly table: string
  readonly ground: Ground
}

/** What a claim is worth, by its id; files that are no claims are passed over. */
export function supportsOfClaims(files: readonly WordsFile[]): ReadonlyMap<string, Support> {
  return new Map(
    files.flatMap(({ id, value }) => {
      const read = claimSchema.safeParse(value)
      const { certainty: ground, country } = read.data ?? {}
      return ground === undefined || country === undefined ? [] : [[id, { ground, country }]]
    })
  )
}

/** The supports of every rule, of every pace and of the grace after a named time. */
export function supportsOfLinks(
  tables: readonly AnyTable[],
  paces: readonly Pace[],
  claims: ReadonlyMap<string, Support>
): Supports {
  const links: readonly (readonly [string, readonly string[]])[] = [
    ...tables.flatMap(({ rules }) => rules.map(({ id, claims }) => [id, claims] as const)),
    ...paces.map((pace) => [`pace-${pace.id}`, pace.claims] as const),
    ['grace', ours.grace.claims]
  ]
  return Object.fromEntries(
    links
      .map(
        ([id, named]) => [id, distinct(named.flatMap((claim) => claims.get(claim) ?? []))] as const
      )
      .filter(([, supports]) => supports.length > 0)
  )
}

/** Of several supports of one kind and country one is enough. */
function distinct(supports: readonly Support[]): readonly Support[] {
  return [...new Map(supports.map((each) => [`${each.ground} ${each.country}`, each])).values()]
}

/** How strongly each verdict is advised, from content/verdicts. */
export function strengthsOfVerdicts(files: readonly WordsFile[]): ReadonlyMap<string, Strength> {
  return new Map(
    files.flatMap(({ id, value }) => {
      const read = verdictSchema.safeParse(value)
      return read.success ? [[id, read.data.strength]] : []
    })
  )
}

/** The reasons that are written, or what is wrong with the file. */
export function readRationales(
  file: WordsFile,
  rules: ReadonlySet<string>
): { readonly rationales: Rationales; readonly problems: readonly WordsProblem[] } {
  const at = (way: readonly PropertyKey[], problem: string): WordsProblem => ({
    file: file.path,
    line: file.lineOf(way.filter((key) => typeof key !== 'symbol')),
    problem
  })
  if (file.problems.length > 0) return { rationales: {}, problems: file.problems }
  const read = rationalesSchema.safeParse(file.value)
  if (!read.success) {
    const problems = read.error.issues.map(({ path, message }) => at(path, message))
    return { rationales: {}, problems }
  }
  const problems = Object.entries(read.data).flatMap(([rule, { rationale = '' }]) => [
    ...(rules.has(rule) ? [] : [at([rule], `there is no rule "${rule}"`)]),
    ...bannedPhrases
      .filter(({ pattern }) => pattern.test(rationale))
      .map(({ why }) => at([rule, 'rationale'], why))
  ])
  return { rationales: read.data, problems }
}

/** Every rule that says "do" on weak ground, and for which no reason is written. */
export function unfoundedRules(
  tables: readonly AnyTable[],
  supports: Supports,
  verdicts: ReadonlyMap<string, Strength>,
  rationales: Rationales
): readonly Unfounded[] {
  return tables.flatMap(({ name, rules }) =>
    rules.flatMap(({ id, outcome }) => {
      const { strength = verdicts.get(outcome) ?? 'do', rationale } = rationales[id] ?? {}
      const ground = groundOf(supports[id] ?? [])
      const isFounded = strength === 'consider' || !isWeak(ground) || rationale !== undefined
      return isFounded ? [] : [{ rule: id, table: name, ground }]
    })
  )
}
