/** No strong word on weak ground, and no answer surer than its weakest link. */
import { expect, test } from 'vitest'
import { checkCertainty } from '../../src/build/check-certainty.ts'
import { formatProblem } from '../../src/build/check-content.ts'
import { readRuleFiles } from '../../src/build/check-rules.ts'
import { readContentFiles } from '../../src/build/content-files.ts'
import { certaintyOf, grounds, linksOf, type Supports } from '../../src/domain/advice/certainty.ts'
import { advise } from '../../src/domain/advise.ts'
import { plainDate } from '../../src/domain/calendar/plain-date.ts'
import { knownOn } from '../../src/domain/facts/known.ts'
import { ruleBook } from '../../src/domain/rules/tables/index.ts'
import { parseSituation } from '../../src/domain/situation/parse-situation.ts'
import { sortEvents } from '../../src/domain/situation/timeline.ts'
import { loadBackground } from '../../src/knowledge/background.ts'
import { readCalendar } from '../../src/knowledge/calendars.ts'
import { topFolder } from '../config/paths.ts'

const tables = Object.values(ruleBook.verdictOf)
const ruleFiles = readRuleFiles(topFolder)
const contentFiles = readContentFiles(topFolder)

/** The content as it is, with one file changed. */
function problemsWith(path: string, change: (text: string) => string): readonly string[] {
  const files = contentFiles.map((file) =>
    file.path === path ? { path, text: change(file.text) } : file
  )
  return checkCertainty({ tables, files, ruleFiles }).map(formatProblem)
}

const rationales = 'content/certainty/rationales.yaml'
const withoutReason = (rule: string) => (text: string) =>
  text.replace(new RegExp(`^${rule}:\\n  rationale: .*\\n`, 'm'), '')

test('every rule that says "do" rests on something, or gives its reason', () => {
  expect(problemsWith('', (text) => text)).toEqual([])
})

test('without its reason a strong word on weak ground stops the build, and the line is named', () => {
  const [problem, ...others] = problemsWith(rationales, withoutReason('waiting-4'))
  expect(others).toEqual([])
  expect(problem).toMatch(
    /^src\/domain\/rules\/tables\/waiting\.ts:\d+: waiting-4 says "do" and rests on "expert"/
  )
  const line = Number(/:(\d+):/.exec(problem ?? '')?.[1])
  const file = ruleFiles.find(({ path }) => path.endsWith('tables/waiting.ts'))
  expect(file?.text.split('\n')[line - 1]).toContain("id: 'waiting-4'")
})

test('a verdict made stronger asks for reasons, one for each rule', () => {
  const problems = problemsWith('content/verdicts/last-note.yaml', (text) =>
    text.replace('strength: consider', 'strength: do')
  )
  expect(problems.map((problem) => /: (\S+) says/.exec(problem)?.[1])).toEqual([
    'offer-15',
    'waiting-6'
  ])
})

test('a reason for a rule that does not exist is named with its line', () => {
  const problems = problemsWith(rationales, (text) => `${text}\nwaiting-99:\n  strength: do\n`)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(/rationales\.yaml:\d+: there is no rule "waiting-99"/)
})

test('a school is named with sources that its own numbers rest on', () => {
  const problems = problemsWith('content/schools/eager.yaml', (text) =>
    text.replace('call-on-day-eight', 'australia-one-followup')
  )
  expect(problems).toEqual([
    expect.stringMatching(/^content\/schools\/eager\.yaml:\d+: no number of this school rests on/)
  ])
})

const supports: Supports = {
  rule: [
    { ground: 'anecdote', country: 'US' },
    { ground: 'survey', country: 'US' }
  ],
  pace: [{ ground: 'expert', country: 'DE' }],
  statute: [{ ground: 'law', country: 'GB' }]
}

test.each([
  { links: ['rule'], country: 'US', found: ['survey'], why: 'the best of several claims counts' },
  { links: ['rule', 'pace'], country: 'US', found: ['survey', 'expert'], why: 'links add up' },
  { links: ['rule', 'none'], country: 'US', found: ['survey', 'own'], why: 'no claim, our own' },
  { links: ['statute'], country: 'GB', found: ['law'], why: 'a law holds in its country' },
  { links: ['statute'], country: 'FR', found: ['expert'], why: 'elsewhere it is an opinion' }
])('$why', ({ links, country, found }) => {
  const certainty = certaintyOf(links, supports, country)
  expect(certainty.grounds).toEqual(found)
  expect(certainty.weakest).toBe(found.at(-1))
})

/** The links of an office that has been silent since an interview on 3 November. */
function linksOn(today: string, events: readonly object[] = []): readonly string[] {
  const parsed = parseSituation({
    country: 'US',
    sector: 'office',
    turnedDown: 0,
    events: [{ kind: 'interview', date: '2026-11-03', with: ['manager'] }, ...events]
  })
  if (parsed.kind === 'failed') return []
  const knowledge = { calendar: readCalendar('US'), book: ruleBook }
  const moment = { today: plainDate(today), afterHours: false }
  const advice = advise(parsed.value, moment, knowledge)
  const sorted = sortEvents(parsed.value.events)
  return linksOf(advice, knownOn(parsed.value, sorted, advice.asOf, knowledge.calendar), ruleBook)
}

test('an answer that hangs on days rests on the pace too, or on how long a named time is waited out', () => {
  const named = {
    kind: 'said',
    date: '2026-11-03',
    by: 'manager',
    time: { kind: 'by', date: '2026-11-13' },
    firmness: 'firm',
    about: 'answer'
  }
  expect(linksOn('2026-11-09')).toEqual(['waiting-4', 'pace-usual'])
  expect(linksOn('2026-11-16', [named])).toEqual(['waiting-7', 'grace'])
})

test('an answer that no number of days would change rests on its rule alone', () => {
  const stop = { kind: 'wish', date: '2026-11-05', wish: { kind: 'stop' } }
  expect(linksOn('2026-11-09', [stop])).toEqual(['asked-1'])
})

test('certainty has a word for every kind of ground, and none of them is a number', () => {
  const { words } = loadBackground()
  expect(Object.keys(words.grounds)).toEqual([...grounds])
  expect(JSON.stringify(words)).not.toMatch(/\d|%/)
})
