/**
 * Reads the schools of advice from content/schools: how each is called, what it says in a
 * sentence, and which of the claims behind its numbers are named to readers.
 */
import { z } from 'astro/zod'
import { claimsOfSchool, type SchoolId, schoolIds, schools } from '../domain/rules/schools.ts'
import { parseWordsFile, type WordsFile, type WordsProblem } from './words-files.ts'
import { bannedPhrases } from './words-rules.ts'

const schoolSchema = z.strictObject({
  name: z.string().min(1).max(36),
  says: z.string().min(1).max(90),
  claims: z.array(z.string()).min(1)
})
export type SchoolSource = z.infer<typeof schoolSchema>

/** What an editor must mend: a school without words, a claim that no number of it rests on. */
export function schoolProblems(
  files: readonly WordsFile[],
  claims: ReadonlySet<string>
): readonly WordsProblem[] {
  const dangling = schools.flatMap((school) =>
    claimsOfSchool(school)
      .filter((claim) => !claims.has(claim))
      .map((claim) => ({
        file: 'src/domain/rules/schools.ts',
        line: 1,
        problem: `${school.id}: there is no claim "${claim}"`
      }))
  )
  return [...dangling, ...schools.flatMap(({ id }) => problemsOf(id, fileOf(files, id)))]
}

/** The words of every school. @throws when a file is missing or misshapen. */
export function readSchools(files: readonly WordsFile[]): Readonly<Record<SchoolId, SchoolSource>> {
  const read = (id: SchoolId) => schoolSchema.parse(fileOf(files, id).value)
  const [ours, strict, guides, eager, phone] = schoolIds
  return {
    ours: read(ours),
    strict: read(strict),
    guides: read(guides),
    eager: read(eager),
    phone: read(phone)
  }
}

function fileOf(files: readonly WordsFile[], id: SchoolId): WordsFile {
  return files.find((file) => file.id === id) ?? parseWordsFile(`content/schools/${id}.yaml`, '')
}

function problemsOf(id: SchoolId, file: WordsFile): readonly WordsProblem[] {
  const at = (way: readonly PropertyKey[], problem: string): WordsProblem => ({
    file: file.path,
    line: file.lineOf(way.filter((key) => typeof key !== 'symbol')),
    problem
  })
  const read = schoolSchema.safeParse(file.value)
  if (!read.success) return read.error.issues.map(({ path, message }) => at(path, message))
  const own = schools.filter((school) => school.id === id).flatMap(claimsOfSchool)
  const strays = read.data.claims
    .filter((claim) => !own.includes(claim))
    .map((claim) => at(['claims'], `no number of this school rests on "${claim}"`))
  const banned = (['name', 'says'] as const).flatMap((field) =>
    bannedPhrases
      .filter(({ pattern }) => pattern.test(read.data[field]))
      .map(({ why }) => at([field], why))
  )
  return [...strays, ...banned]
}
