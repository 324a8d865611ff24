/** One line of the plan: its words, how it is ticked, and what is said of a Friday or a delay. */
import { describe, expect, test } from 'vitest'
import type { Task, TaskKind } from '../../../src/domain/advice/advice.ts'
import { describeTask } from '../../../src/domain/messages/describe-task.ts'
import { roleOf } from '../../../src/domain/messages/task-roles.ts'
import { adviceWith, day, situationWith, taskWith, words } from './made-up-advice.ts'

function lineOf(task: Task, names = {}) {
  const advice = adviceWith([task])
  const subject = { advice, situation: situationWith([]), wording: words.core.wording, names }
  return describeTask(subject, task, words)
}

test('a message of Friday is told in words, short and long, with its draft', () => {
  const task = taskWith('last-note', {
    date: day('2026-12-04'),
    beforeNoon: true,
    verdict: 'last-note'
  })
  const { message, ...line } = lineOf(task, { manager: 'Ms Rossi' })
  expect(line).toEqual({
    id: 'last-note:manager:0',
    date: '2026-12-04',
    verdict: 'last-note',
    title: 'One last e\u2011mail to Ms Rossi',
    detail: expect.stringContaining('two strengths'),
    lineTitle: 'One last e\u2011mail',
    lineDetail: 'to Ms Rossi',
    role: 'contact',
    when: 'before noon',
    isPutOff: false
  })
  expect(message?.body).toMatch(/^Dear Ms Rossi,/)
})

test('on another day it is not said to be before noon', () => {
  expect(lineOf(taskWith('last-note')).when).toBeNull()
})

test('what was put off says until when, after what is to be done', () => {
  const plain = lineOf(taskWith('last-note'))
  const later = lineOf(taskWith('last-note', { isPutOff: true }))
  expect(later.isPutOff).toBe(true)
  expect(later.detail).toBe(`${plain.detail} You put it off until Tuesday 1\u00A0December.`)
})

describe('how a line is ticked', () => {
  test.each([
    ['first-chase', 'contact'],
    ['reach-live', 'contact'],
    ['thank', 'contact'],
    ['keep-applying', 'measure'],
    ['reopen-turned-down', 'measure'],
    ['prepare', 'measure'],
    ['let-go', 'end'],
    ['first-day', 'end']
  ] as const)('"%s": %s', (kind: TaskKind, role) => {
    expect(roleOf(taskWith(kind))).toBe(role)
  })
})
