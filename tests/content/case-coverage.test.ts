/** There is a story for everyone: enough of them, of every verdict and of every kind of work. */
import { expect, test } from 'vitest'
import { verdicts } from '../../src/domain/advice/verdicts.ts'
import { sectors } from '../../src/domain/situation/situation.ts'
import { readCaseFiles } from '../../src/knowledge/case-files.ts'

const matters = readCaseFiles().map(({ matter }) => matter)

/** How many stories have each of the names, the names without a story included. */
function countEach<Name extends string>(
  names: readonly Name[],
  found: readonly Name[]
): readonly (readonly [Name, number])[] {
  return names.map((name) => [name, found.filter((each) => each === name).length])
}

const asText = (counts: readonly (readonly [string, number])[]) =>
  counts.map(([name, count]) => `${name} ${count}`).join(', ')

test('there are at least 45 stories', () => {
  console.info(`${matters.length} stories`)
  expect(matters.length).toBeGreaterThanOrEqual(45)
})

test('every verdict is told in at least three stories', () => {
  const counts = countEach(
    verdicts,
    matters.map(({ expect: expected }) => expected.verdict)
  )
  console.info(`Stories by verdict: ${asText(counts)}`)
  expect(counts.filter(([, count]) => count < 3)).toEqual([])
})

test('every kind of work is told in at least two stories', () => {
  const known = sectors.filter((sector) => sector !== 'unknown')
  const counts = countEach(
    known,
    matters.flatMap(({ sector }) => (sector === 'unknown' ? [] : [sector]))
  )
  console.info(`Stories by kind of work: ${asText(counts)}`)
  expect(counts.filter(([, count]) => count < 2)).toEqual([])
})
