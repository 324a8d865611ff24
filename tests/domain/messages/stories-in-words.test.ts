/** The published stories, run through the rules and put into words: what each reader must be told. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { explain } from '../../../src/domain/advice/explain.ts'
import { makeCalendar } from '../../../src/domain/calendar/business-days.ts'
import { advise, ruleBook } from '../../../src/domain/index.ts'
import { describeAdvice } from '../../../src/domain/messages/describe-advice.ts'
import { words } from './made-up-advice.ts'

const folder = join(process.cwd(), 'content/cases')
const stories = readdirSync(folder).map((file) => file.replace(/\.mdx$/, ''))

function tell(story: string) {
  const front = readFileSync(join(folder, `${story}.mdx`), 'utf8').split(/^---$/m)[1] ?? ''
  const { today, afterHours = false, country, sector, turnedDown = 0, names, events } = parse(front)
  const table = readFileSync(join(process.cwd(), `content/holidays/${country}.json`), 'utf8')
  const situation = { country, sector, turnedDown, events }
  const knowledge = { calendar: makeCalendar(JSON.parse(table)), book: ruleBook }
  const advice = advise(situation, { today, afterHours }, knowledge)
  const explanation = explain(advice, situation, { today, afterHours }, knowledge)
  return describeAdvice(advice, situation, words, { names: names ?? {}, explanation })
}

/** Everything on the page except the drafts, and the drafts by themselves. */
function textsOf(story: string) {
  const { tasks, ...rest } = tell(story)
  const lines = tasks.map((task) => ({ ...task, message: null }))
  return {
    page: JSON.stringify([rest, lines]),
    drafts: JSON.stringify(tasks.map((t) => t.message))
  }
}

test.each(stories)('%s: whole sentences, an answer, something to do and a last day', (story) => {
  const { page, drafts } = textsOf(story)
  const { headline, short, tasks } = tell(story)
  expect(page).not.toMatch(/____| {2}| [.,?]|undefined/)
  expect(drafts).not.toMatch(/[^:,[]\{| {2}/)
  expect(headline).toMatch(/^[A-Z].{12,120}\.$/)
  expect(short).toMatch(/^[A-Z].{5,40}\.$/)
  expect(tasks.at(-1)?.title).toBeTruthy()
})

test.each([
  ['nurse-told-hr-would-call', 'a hint', /Their decision and the checks still stand/],
  ['nurse-told-hr-would-call', 'the orientation', /Do not turn up unasked/],
  ['nurse-told-hr-would-call', 'the other interviews', /Write to the two interviews you turned/],
  ['silent-out-of-politeness', 'what silence can mean', /look like a lack of interest/],
  ['decision-within-a-week', 'what they had said', /within a week. That time has passed/],
  ['interview-tomorrow', 'three questions', /when they will decide, who will be in touch/],
  ['two-silences', 'a late answer', /If an answer comes late/],
  ['offer-elsewhere-friday', 'the date', /answer is due on Friday 27/],
  ['verbal-offer-and-notice', 'the old job', /Do not resign yet/],
  ['asked-to-stop', 'an apology', /not even an apology/],
  ['public-service', 'what is normal', /weeks are normal/],
  ['german-works-council-lull', 'the lull', /From 24 December to 6 January/],
  ['talk-but-no-interview', 'what to ask for', /Ask for the interview, not for the job/],
  ['rang-without-message', 'the redialling', /Stop redialling/],
  ['they-missed-the-call', 'two times', /Offer two times/],
  ['cleared-and-starting-monday', 'what to bring', /Bring your identity papers/],
  ['i-cancelled-and-want-back', 'a no', /a no is all right/],
  ['this-offer-has-a-deadline-and-i-prefer-another', 'no time', /If they give you no time, decide/],
  ['told-at-the-desk-it-is-filled', 'planning', /Plan as for a no/],
  ['on-hold', 'what it means', /money or a decision is missing/],
  ['one-reference-cannot-be-had', 'what is missing', /Say what is missing/],
  ['got-it', 'notice', /Give notice now/],
  ['friday-evening', 'writing now', /write it today and send it on Monday 23/]
])('%s: is told about %s', (story, _, words) => {
  expect(textsOf(story).page).toMatch(words)
})
