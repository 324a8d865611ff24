/** An interview still to come is a stop of the line, on its own day. */
import { expect, test } from 'vitest'
import { describeAdvice } from '../../../src/domain/messages/describe-advice.ts'
import { readCalendar } from '../../../src/knowledge/calendars.ts'
import { readCaseFile } from '../../../src/knowledge/case-files.ts'
import { adviseScene, scenesOf } from '../../../src/knowledge/cases.ts'
import { loadWords } from '../../../src/knowledge/words.ts'
import { lineOf } from '../../../src/views/line/line-of.ts'

const words = loadWords()

function lineOfCase(slug: string, more: readonly Record<string, unknown>[] = []) {
  const { matter } = readCaseFile(`content/cases/${slug}.mdx`)
  const events = [...matter.events, ...more] as typeof matter.events
  const [scene] = scenesOf({ ...matter, events, variants: [] }, slug)
  if (scene === undefined) throw new Error(`${slug} tells no situation`)
  const text = describeAdvice(adviseScene(scene), scene.situation, words)
  return lineOf(text, scene.moment.today, readCalendar('US')).stops
}

test('the second round stands on its own day, between today and the thank-you after it', () => {
  const stops = lineOfCase('second-round-after-the-holiday')
  expect(stops.map(({ date }) => date).slice(2, 5)).toEqual([
    '2026-11-24',
    '2026-11-30',
    '2026-12-01'
  ])
  const round = stops.find(({ date }) => date === '2026-11-30')
  expect(round?.state).toBe('planned')
  expect(round?.entries).toEqual([{ taskId: null, title: 'Interview', detail: '' }])
})

test('an interview that the user will not go to any more is no stop', () => {
  const withdrew = { kind: 'withdrew', date: '2026-11-24' }
  const stops = lineOfCase('second-round-after-the-holiday', [withdrew])
  expect(stops.map(({ date }) => date)).not.toContain('2026-11-30')
})
