/**
 * Every worked story must come out as it is told. A rule change that breaks one, or front matter
 * that is no situation, is named with the file and the line of the key concerned.
 */
import { type RuleBook, ruleBook } from '../domain/rules/tables/index.ts'
import { parseSituation } from '../domain/situation/parse-situation.ts'
import { type CaseFrontMatter, caseSchema } from '../knowledge/case-schema.ts'
import { adviseScene, disagreements, scenesOf } from '../knowledge/cases.ts'
import type { ContentProblem } from './check-content.ts'
import type { ContentFile } from './content-files.ts'
import { type FrontMatter, readFrontMatter } from './front-matter.ts'

/** All that is wrong with the cases among these files, by these rules. */
export function checkCases(
  files: readonly ContentFile[],
  book: RuleBook = ruleBook
): readonly ContentProblem[] {
  return files
    .filter(({ path }) => path.startsWith('content/cases/') && path.endsWith('.mdx'))
    .flatMap((file) => checkCase(file, book))
}

function checkCase(file: ContentFile, book: RuleBook): readonly ContentProblem[] {
  const matter = readFrontMatter(file.text)
  if (matter.problems.length > 0) {
    return matter.problems.map(({ line, problem }) => ({ file: file.path, line, problem }))
  }
  const parsed = caseSchema.safeParse(matter.value)
  if (!parsed.success) {
    return parsed.error.issues.map((issue) => {
      const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
      const way = [...issue.path.filter((key) => typeof key !== 'symbol'), ...unknown]
      const problem = `${way.join('.')}: ${issue.message}`
      return { file: file.path, line: matter.lineOf(way), problem }
    })
  }
  const slug = file.path.replace(/^.*\//, '').replace(/\.mdx$/, '')
  try {
    return scenesOf(parsed.data, slug).flatMap((scene, index) =>
      disagreements(scene, adviseScene(scene, book)).map((problem) => ({
        file: file.path,
        line: expectLine(matter, index),
        problem
      }))
    )
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    return [{ file: file.path, line: brokenLine(matter, parsed.data), problem }]
  }
}

/** The first scene is the story itself, the others are its variants. */
function expectLine(matter: FrontMatter, scene: number): number {
  return matter.lineOf(scene === 0 ? ['expect'] : ['variants', scene - 1, 'expect'])
}

/** The line of the first event that is no event by itself. */
function brokenLine(matter: FrontMatter, story: CaseFrontMatter): number {
  const lists = [
    { way: ['events'], events: story.events },
    ...story.variants.map(({ addEvents = [] }, index) => ({
      way: ['variants', index, 'addEvents'],
      events: addEvents
    }))
  ]
  for (const { way, events } of lists) {
    const { country, sector, turnedDown } = story
    const broken = events.findIndex(
      (event) => parseSituation({ country, sector, turnedDown, events: [event] }).kind === 'failed'
    )
    if (broken >= 0) return matter.lineOf([...way, broken])
  }
  return matter.lineOf(['events'])
}
