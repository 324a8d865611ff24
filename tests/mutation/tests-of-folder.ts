/** Which tests speak of a folder of the core: the cases, its own, and those of what is told with its help. */
const domain = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `tests/domain/${name}`)

const own: Readonly<Record<string, readonly string[]>> = {
  advice: domain('advice', 'messages/stories-in-words.test.ts', 'schools', 'facts'),
  core: domain('once-per.test.ts', 'advice', 'plan'),
  facts: domain('facts', 'promises', 'advice', 'situation', 'timelines'),
  messages: domain('messages', 'advice/reasons.test.ts'),
  plan: domain('plan', 'advice', 'messages', 'timelines'),
  rules: domain('rules', 'promises', 'schools', 'advice'),
  situation: domain('situation', 'timelines')
}

/** Every published case gets the advice that stands in it: quickly asked, and seldom fooled. */
export const cases = 'tests/content/cases.test.ts'

export function testsOfFolder(folder: string): readonly string[] {
  return [cases, ...(own[folder] ?? domain(folder))]
}
