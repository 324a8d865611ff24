/** Puts together what stands behind the answers, for the page that shows them. Throws when words are missing. */
import { z } from 'astro/zod'
import {
  type Background,
  type BackgroundWords,
  backgroundFormat,
  type SchoolWords
} from '../domain/advice/background.ts'
import { grounds, strengths } from '../domain/advice/certainty.ts'
import { verdicts } from '../domain/advice/verdicts.ts'
import type { Passage } from '../domain/messages/words.ts'
import { paces } from '../domain/rules/paces.ts'
import { ruleBook } from '../domain/rules/tables/index.ts'
import { rationalesPath, readRationales, supportsOfClaims, supportsOfLinks } from './certainty.ts'
import { uniqueTablesOf } from './proof.ts'
import { readSchools, type SchoolSource } from './schools.ts'
import { parseWordsFile, readWordsFolder, type WordsFile } from './words-files.ts'

const text = z.string().min(1)

const wordsSchema: z.ZodType<BackgroundWords> = z.strictObject({
  advice: text,
  strengths: z.record(z.enum(strengths), text),
  howSure: text,
  grounds: z.record(z.enum(grounds), text),
  and: text,
  ifWrong: z.strictObject({ title: text, acting: text, waiting: text }),
  schools: z.strictObject({
    title: text,
    intro: text,
    who: text,
    answer: text,
    day: text,
    until: text,
    today: text,
    ours: text,
    why: text,
    same: text,
    answers: z.record(z.enum(verdicts), text)
  })
})

const passage = z.custom<Passage>((value) => value !== undefined)
/** The passages themselves are checked with the other words. */
const judgementsSchema = z.record(
  z.enum(verdicts),
  z.object({
    strength: z.enum(strengths),
    ifWrong: z.strictObject({ acting: passage, waiting: passage })
  })
)

/** Everything behind the answers, read below `top`. @throws when a file is missing or misshapen. */
export function loadBackground(top: string = process.cwd()): Background {
  const certainty = readWordsFolder(top, 'certainty')
  const claims = readWordsFolder(top, 'claims')
  const tables = uniqueTablesOf(ruleBook)
  const publisher = publishersOf(claims, readWordsFolder(top, 'sources'))
  const named = ({ name, says, claims }: SchoolSource): SchoolWords => ({
    name,
    says,
    sources: [...new Set(claims.flatMap((claim) => publisher.get(claim) ?? []))]
  })
  const { ours, strict, guides, eager, phone } = readSchools(readWordsFolder(top, 'schools'))
  return withHyphens({
    format: backgroundFormat,
    verdicts: judgementsSchema.parse(byId(readWordsFolder(top, 'verdicts'))),
    supports: supportsOfLinks(tables, Object.values(paces), supportsOfClaims(claims)),
    strengths: strengthsOfRules(certainty),
    words: wordsSchema.parse(fileOf(certainty, 'words').value),
    schools: {
      ours: named(ours),
      strict: named(strict),
      guides: named(guides),
      eager: named(eager),
      phone: named(phone)
    }
  })
}

function byId(files: readonly WordsFile[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(files.map(({ id, value }) => [id, value]))
}

/** Only what a rule says otherwise than its verdict; the reasons stay with the editors. */
function strengthsOfRules(certainty: readonly WordsFile[]): Background['strengths'] {
  const rules = new Set(
    uniqueTablesOf(ruleBook).flatMap((table) => table.rules.map(({ id }) => id))
  )
  const { rationales } = readRationales(fileOf(certainty, 'rationales'), rules)
  return Object.fromEntries(
    Object.entries(rationales).flatMap(([id, { strength }]) =>
      strength === undefined ? [] : [[id, strength]]
    )
  )
}

function fileOf(files: readonly WordsFile[], id: string): WordsFile {
  const path = id === 'rationales' ? rationalesPath : `content/certainty/${id}.yaml`
  return files.find((file) => file.id === id) ?? parseWordsFile(path, '{}')
}

const claimSchema = z.looseObject({ source: text })
const sourceSchema = z.looseObject({ publisher: text })

/** Claim -> who published what it is read from. */
function publishersOf(
  claims: readonly WordsFile[],
  sources: readonly WordsFile[]
): ReadonlyMap<string, string> {
  const publisher = new Map(
    sources.map(({ id, value }) => [id, sourceSchema.safeParse(value).data?.publisher ?? id])
  )
  return new Map(
    claims.map(({ id, value }) => {
      const source = claimSchema.safeParse(value).data?.source ?? ''
      return [id, publisher.get(source) ?? source]
    })
  )
}

/** On the page "e-mail" keeps together. */
function withHyphens(background: Background): Background {
  return JSON.parse(
    JSON.stringify(background).replace(/\b(e)-(mail)/gi, '$1\u2011$2')
  ) as Background
}
