/** A job that the user has named stands at the head of its plan, and of its printed sheet. */
import { cleanup, render } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import type { AdviceText } from '../../../src/domain/advice/advice-text.ts'
import { jobName } from '../../../src/domain/messages/clean-name.ts'
import { PlanHead } from '../../../src/views/plan/PlanHead.tsx'
import { SheetHead } from '../../../src/views/print/SheetHead.tsx'
import type { SheetWords } from '../../../src/views/print/sheet-words.ts'

afterEach(cleanup)

const text = { verdict: 'wait', short: 'Not yet.', opening: 'Not yet.', headline: 'Wait.' }
const words = { question: 'Should I call again?', name: 'Call Once' }

function drawn(job: string | undefined): readonly string[] {
  const shown = text as unknown as AdviceText
  const sheetWords = words as unknown as SheetWords
  return [
    render(<PlanHead title="Your plan" job={job} text={shown} />),
    render(<SheetHead job={job} text={shown} words={sheetWords} />)
  ].map(({ container }) => container.textContent ?? '')
}

test('a single plan says on the page and on paper which job it is for', () => {
  const job = jobName({ position: 'Night nurse', employer: 'Mercy' })
  for (const head of drawn(job)) expect(head).toContain('Night nurse, Mercy')
})

test('a job without a name leaves no gap', () => {
  expect(jobName({})).toBeUndefined()
  for (const head of drawn(undefined)) expect(head).not.toContain('undefined')
})

test('one of the two names is enough, and what cannot be seen is not shown', () => {
  expect(jobName({ employer: 'Mercy\u202E' })).toBe('Mercy')
  expect(jobName({ position: ' Porter ', employer: ' ' })).toBe('Porter')
})
