/** The drawn line says in words what it shows in shapes, whichever way it runs. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { render } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { makeCalendar } from '../../../src/domain/calendar/business-days.ts'
import { HorizontalLine } from '../../../src/views/line/HorizontalLine.tsx'
import { lineOf } from '../../../src/views/line/line-of.ts'
import { VerticalLine } from '../../../src/views/line/VerticalLine.tsx'
import { nurse, nurseToday } from '../fixtures/nurse.ts'

const words = parse(readFileSync(join(process.cwd(), 'content/pages/plan.yaml'), 'utf8')).line
const calendar = makeCalendar({
  country: 'US',
  firstYear: 2026,
  lastYear: 2027,
  days: { 'Thanksgiving Day': '2026-11-26' },
  regions: {}
})
const model = lineOf(nurse, nurseToday, calendar)

function plain(text: string | null): string {
  return (text ?? '').replaceAll('\u00a0', ' ').replaceAll('\u2011', '-').replace(/\s+/g, ' ')
}

test.each([
  { name: 'horizontal', Line: HorizontalLine },
  { name: 'vertical', Line: VerticalLine }
])('the $name line names every day and all that stands there', ({ Line }) => {
  const { container } = render(<Line model={model} words={words} />)
  const text = plain(container.textContent)
  for (const said of [
    'Mon 16 Nov',
    'Interview',
    'They said “soon”',
    'You called HR',
    'Your voicemail',
    'No answer',
    'Today Tue 24 Nov',
    'Two messages',
    'Keep applying',
    'One week. Thu 26 Nov is a holiday. Nothing to do.',
    'One last e-mail',
    'One week. It is their turn. Nothing to do.',
    'Tue 8 Dec',
    'Let it go'
  ]) {
    expect(text).toContain(said)
  }
})

test('nothing is drawn with a style attribute, which the policy would block', () => {
  const { container } = render(<HorizontalLine model={model} words={words} />)
  expect(container.querySelectorAll('[style]')).toHaveLength(0)
})

test('the pictures are hidden from screen readers, since the words are there', () => {
  const { container } = render(<HorizontalLine model={model} words={words} />)
  const pictures = [...container.querySelectorAll('svg')]
  expect(pictures.length).toBeGreaterThan(0)
  expect(pictures.every((picture) => picture.closest('[aria-hidden="true"]') !== null)).toBe(true)
})
