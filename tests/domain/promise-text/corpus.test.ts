/** What employers say, read rightly or not at all: the two lists, and their figures. */
import { afterAll, describe, expect, test } from 'vitest'
import { figures, misread, outcomesOf } from './score.ts'

const lists = [
  { name: 'the list that the grammar was written for', file: './corpus.yaml' },
  { name: 'the list that was kept apart', file: './held-out.yaml' },
  { name: 'what was once misread', file: './once-misread.yaml' },
  { name: 'rows of which the others do not speak', file: './every-row.yaml' },
  { name: 'days and weeks at their edges', file: './days-and-weeks.yaml' },
  { name: 'holidays and the turn of the year', file: './holidays.yaml' },
  { name: 'more than one thing said at once', file: './several-statements.yaml' },
  { name: 'who, how and what about', file: './who-how-what.yaml' },
  { name: 'calls asked for, wishes, and where a statement ends', file: './asking-and-waiting.yaml' }
].map((list) => ({ ...list, outcomes: outcomesOf(list.file) }))

afterAll(() => {
  const lines = lists.map(({ name, outcomes }) => {
    const { phrases, precision, recall } = figures(outcomes)
    return `${name}: ${phrases} phrases, precision ${precision} %, recall ${recall} %`
  })
  console.info(`Promises read:\n  ${lines.join('\n  ')}`)
})

describe.each(lists)('$name', ({ outcomes }) => {
  test('what is read without asking is read rightly', () => {
    expect(misread(outcomes)).toEqual([])
  })

  test('a phrase once read or asked about rightly stays so', () => {
    const changed = outcomes.filter(({ got, means, missed }) => got !== (missed ?? means))
    expect(changed.map(({ say, means, got }) => ({ say, means, got }))).toEqual([])
  })

  test('at least nine in ten of what can be read is read', () => {
    expect(figures(outcomes).recall).toBeGreaterThanOrEqual(90)
  })
})

test('the first list is long enough, and most of it comes from what employers really say', () => {
  const outcomes = lists[0]?.outcomes ?? []
  const notRead = outcomes.filter(({ means }) => /^(ask|unknown)/.test(means))
  expect(outcomes.length).toBeGreaterThanOrEqual(260)
  expect(outcomes.filter(({ evidence }) => evidence !== undefined).length).toBeGreaterThanOrEqual(
    110
  )
  expect(notRead.length / outcomes.length).toBeGreaterThan(0.25)
})
