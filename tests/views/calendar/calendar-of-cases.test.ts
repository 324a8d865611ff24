/** Every published story goes into a calendar with the days and words that its page and its sheet show. */
import { describe, expect, test } from 'vitest'
import { cleanNames } from '../../../src/domain/calendar-file/names-in-calendar.ts'
import {
  noLongerToDo,
  type PlanForCalendar
} from '../../../src/domain/calendar-file/plan-for-calendar.ts'
import { describeAdvice } from '../../../src/domain/messages/describe-advice.ts'
import type { Names } from '../../../src/domain/messages/name-recipient.ts'
import { readCaseFiles } from '../../../src/knowledge/case-files.ts'
import { adviseScene, scenesOf } from '../../../src/knowledge/cases.ts'
import { loadWords } from '../../../src/knowledge/words.ts'
import { calendarWords } from '../../../src/layouts/calendar-words.ts'
import { makeCalendarFile } from '../../../src/views/calendar/calendar-of-plans.ts'
import { calendarFileName } from '../../../src/views/calendar/save-calendar.ts'
import { octetsOfLines, readCalendarFile } from '../../domain/calendar-file/read-calendar.ts'

const words = loadWords()
const stamp = '20261124T100000Z'
const link = 'https://example.org/plan/#p=dAAAA'
const scenes = readCaseFiles().flatMap(({ matter, slug }) => scenesOf(matter, slug))

/** The plan of a scene, through the same functions as the page's. */
function planOf(scene: (typeof scenes)[number], typed: Names = {}): PlanForCalendar {
  const names = cleanNames(typed)
  const advice = adviseScene(scene)
  return {
    applicationId: 'a1-x',
    tasks: advice.plan.tasks,
    text: describeAdvice(advice, scene.situation, words, { names }),
    names,
    done: new Set(),
    ledger: { exported: {}, oldEntries: {} },
    sequence: 471_960,
    link,
    today: scene.moment.today
  }
}

function made(plan: PlanForCalendar) {
  const { text } = makeCalendarFile([plan], calendarWords, stamp)
  return { text, events: readCalendarFile(text).events }
}

test('all cases are tried, with their variants', () => {
  expect(readCaseFiles().length).toBeGreaterThanOrEqual(34)
})

describe.each(scenes)('F42: $label', (scene) => {
  const plan = planOf(scene)
  const { text, events } = made(plan)
  const tasks = plan.text?.tasks ?? []

  test('the calendar has the days of the page, all of them whole days', () => {
    expect(events.map(({ start }) => start)).toEqual(tasks.map(({ date }) => date))
    expect(events.every(({ isAllDay, alarmHours }) => isAllDay && alarmHours[0] === 9)).toBe(true)
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(tasks.length)
    expect(Math.max(...octetsOfLines(text))).toBeLessThanOrEqual(75)
  })

  test('titles name nobody, and say nothing of a job', () => {
    for (const { title } of events) {
      expect(title).toMatch(/^Call Once: \S/)
      expect(title).not.toMatch(/\b(HR|director|manager|agency|job|offer|interview|apply)/i)
    }
  })

  test('an entry says what to do, the words to say, and the way back to the plan', () => {
    for (const [place, task] of tasks.entries()) {
      const { description = '' } = events[place] ?? {}
      expect(description).toContain(`${task.title}. ${task.detail}`)
      expect(description).toContain(task.message?.body ?? '')
      expect(description).toContain(task.message?.voicemail ?? '')
      expect(description).toContain(link)
      expect(description).not.toMatch(/\{|\}|undefined|null/)
    }
  })
})

test('a plan that ends because something is decided does not say "let it go"', () => {
  const [scene] = scenes.filter(({ label }) => label.startsWith('this-offer-has-a-deadline'))
  if (scene === undefined) throw new Error('The case is there')
  expect(made(planOf(scene)).events.at(-1)?.title).toBe('Call Once: it is decided')
})

test('an entry names the next step from its own day, not from today', () => {
  const [scene] = scenes.filter(({ label }) => label === 'public-service')
  if (scene === undefined) throw new Error('The case is there')
  const [first, second] = made(planOf(scene)).events.slice(1)
  expect(first?.description).toMatch(/If nothing comes: Tuesday 15.December\. One last e.mail/)
  expect(second?.description).toMatch(/If nothing comes: Tuesday 12.January\. Let it go/)
})

describe('names', () => {
  const [nurse] = scenes.filter(({ label }) => label === 'nurse-told-hr-would-call')
  if (nurse === undefined) throw new Error('The nurse has a case')
  const typed = { manager: 'Mr Álvarez', employer: 'Mercy, North; Wing', position: 'Night nurse' }

  test('nobody is named unless it is wanted', () => {
    const { text } = made(planOf(nurse))
    expect(text.replaceAll('\r\n ', '')).not.toMatch(/Álvarez|Mercy|Night nurse/)
  })

  test('whoever wants names gets them, behind the neutral title', () => {
    const titles = made(planOf(nurse, typed)).events.map(({ title }) => title)
    expect(titles).toContain('Call Once: one last e‑mail (Mr Álvarez, Mercy, North; Wing)')
    expect(titles).toContain('Call Once: ask for a way back')
  })

  test('A12: a name cannot hide or turn round what stands beside it', () => {
    const { text, events } = made(planOf(nurse, { manager: '\u202Eשרה\u2069\r\nDTSTART:20300101' }))
    expect(text).not.toMatch(/\u202E/)
    const title = events.find(({ uid }) => uid.includes('last-note'))?.title
    expect(title).toBe('Call Once: one last e‑mail (\u2068שרה DTSTART:20300101\u2069)')
    expect(events.map(({ start }) => start)).not.toContain('2030-01-01')
  })

  test('A11: the file is named after the day alone', () => {
    expect(calendarFileName(nurse.moment.today, false)).toBe('call-once-2026-11-24.ics')
    expect(calendarFileName(nurse.moment.today, true)).toMatch(/^[a-z0-9-]{1,60}\.ics$/)
  })
})

describe('the second time', () => {
  const [nurse] = scenes.filter(({ label }) => label === 'nurse-told-hr-would-call')
  if (nurse === undefined) throw new Error('The nurse has a case')
  const before = planOf(nurse)
  const [first] = makeCalendarFile([before], calendarWords, stamp).plans
  if (first === undefined) throw new Error('One plan was exported')

  test('what is ticked is cancelled, so that no alarm asks for it again', () => {
    const id = 'keep-applying:self:0'
    const { events } = made({
      ...before,
      done: new Set([id]),
      ledger: first.ledger,
      sequence: 471_999
    })
    const cancelled = events.filter(({ status }) => status === 'CANCELLED')
    expect(cancelled.map(({ uid }) => uid)).toEqual(['a1-x-keep-applying.self.0@call-once'])
    expect(cancelled[0]).toMatchObject({ sequence: 471_999, start: '2026-11-24', alarmHours: [] })
    expect(cancelled[0]?.title).toBe('Call Once: keep going elsewhere')
  })

  test('what is left out with a reason is no longer to do either', () => {
    const left = noLongerToDo({ ticks: {}, skipped: { 'keep-applying:self:0': 'enough for now' } })
    const uids = made({ ...before, done: left }).events.map(({ uid }) => uid)
    expect(uids).toHaveLength(before.tasks.length - 1)
    expect(uids.join()).not.toContain('keep-applying')
  })

  test('a plan that was put away is cancelled as a whole', () => {
    const plan = { ...before, tasks: [], text: null, ledger: first.ledger }
    const { events } = made(plan)
    expect(events).toHaveLength(before.tasks.length)
    expect(events.every(({ status }) => status === 'CANCELLED')).toBe(true)
  })

  test('several plans lie in one file, each with names of its own', () => {
    const plans = [before, { ...before, applicationId: 'a2-y' }]
    const { text, count } = makeCalendarFile(plans, calendarWords, stamp)
    const uids = readCalendarFile(text).events.map(({ uid }) => uid)
    expect(count).toBe(2 * before.tasks.length)
    expect(new Set(uids).size).toBe(count)
  })
})
