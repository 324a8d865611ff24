/**
 * `npm run advise -- FILE [--today DATE] [--json]`: what the site would say to a case file.
 * FILE is a case of content/cases, or any file with such a front matter.
 */
import { parseArgs } from 'node:util'
import type { Advice } from '../domain/advice/advice.ts'
import type { AdviceText } from '../domain/advice/advice-text.ts'
import { parsePlainDate } from '../domain/calendar/plain-date.ts'
import { describeAdvice } from '../domain/messages/describe-advice.ts'
import { formatDay } from '../domain/messages/format-day.ts'
import { readCaseFile } from '../knowledge/case-files.ts'
import { adviseScene, disagreements, explainScene, scenesOf } from '../knowledge/cases.ts'
import { loadWords } from '../knowledge/words.ts'

const usage = 'Use: npm run advise -- content/cases/NAME.mdx [--today YYYY-MM-DD] [--json]'

/** The advice of a case, as data for another program. */
function asData(advice: Advice, text: AdviceText) {
  const { verdict, day, channel, recipient, phase, plan, measures } = advice
  const tasks = plan.tasks.map((task, index) => ({
    date: task.date,
    verdict: task.verdict,
    channel: task.channel,
    recipient: task.recipient,
    words: text.tasks[index]?.message?.body ?? text.tasks[index]?.title ?? ''
  }))
  const reasons = text.reasons
  return {
    verdict,
    day,
    channel,
    recipient,
    lastDay: plan.lastDay,
    phase,
    tasks,
    measures,
    reasons
  }
}

/** The advice of a case, as an editor reads it. */
function asText(advice: Advice, text: AdviceText): string {
  const rows = text.tasks.map(
    (task) => `  ${formatDay(task.date, 'short').padEnd(11)} ${task.title}. ${task.detail}`
  )
  return [
    `${formatDay(advice.today, 'long')}: should I call again?`,
    `${text.opening} ${text.headline}`,
    ...(text.relief === null ? [] : [`${text.relief.lead} ${text.relief.text}`]),
    '',
    ...rows,
    '',
    ...text.measures.map((measure) => `  ${measure.title}. ${measure.detail}`),
    '',
    `Why: ${text.reasons.join(' ')}`,
    ...(text.notMattering === null ? [] : [text.notMattering.text]),
    ...(text.changes?.rows ?? []).map(({ title, detail }) => `${title}: ${detail}`),
    ...text.notes,
    `Rule ${advice.rule}, phase ${advice.phase}.`
  ].join('\n')
}

function answer(path: string, today: string | undefined, isData: boolean): string {
  const file = readCaseFile(path)
  const day = today ?? file.matter.today
  if (parsePlainDate(day).kind === 'failed') throw new Error(`${day} is no day. ${usage}`)
  const [scene] = scenesOf({ ...file.matter, today: day, variants: [] }, file.slug)
  if (scene === undefined) throw new Error(`${path} tells no situation.`)
  const advice = adviseScene(scene)
  const explanation = explainScene(scene, advice)
  const { names } = file.matter
  const text = describeAdvice(advice, scene.situation, loadWords(), { names, explanation })
  if (isData) return JSON.stringify(asData(advice, text), null, 2)
  const problems = today === undefined ? disagreements(scene, advice) : []
  return [
    asText(advice, text),
    ...problems.map((problem) => `Not as the case expects: ${problem}`)
  ].join('\n')
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { today: { type: 'string' }, json: { type: 'boolean', default: false } }
})
const [path] = positionals
try {
  if (path === undefined) throw new Error(usage)
  console.log(answer(path, values.today, values.json))
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : String(problem))
  process.exitCode = 1
}
