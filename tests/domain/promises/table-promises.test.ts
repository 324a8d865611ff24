/** The promises hold for every combination of facts that can occur, by enumeration. */
import { describe, expect, test } from 'vitest'
import type { Verdict } from '../../../src/domain/advice/verdicts.ts'
import { canOccur, combinationsOf } from '../../../src/domain/rules/check-table.ts'
import { decide } from '../../../src/domain/rules/evaluate.ts'
import { ruleBook } from '../../../src/domain/rules/tables/index.ts'
import { violations } from './table-promises.ts'

test('promises 3 to 10 hold in every combination of facts', () => {
  expect(violations(ruleBook)).toEqual([])
})

const pushiness: readonly Verdict[] = ['stop', 'wait', 'last-note', 'email', 'call']

/** Levels of one fact, from fewest strikes to most. */
const fewestFirst = [
  { phase: 'waiting', fact: 'strikes', levels: ['none', 'one', 'two'] },
  { phase: 'offer', fact: 'chase', levels: ['unasked-due', 'asked-due', 'spent'] },
  { phase: 'offer', fact: 'chase', levels: ['unasked-waiting', 'asked-waiting', 'spent'] },
  { phase: 'start-near', fact: 'attempt', levels: ['now', 'spent'] }
] as const

describe('promise 12: more strikes never make the advice pushier', () => {
  test.each(fewestFirst)('in $phase, over $levels', ({ phase, fact, levels }) => {
    const table = ruleBook.verdictOf[phase]
    let compared = 0
    for (const facts of combinationsOf(table.levels)) {
      const ranks = levels
        .map((level) => ({ ...facts, [fact]: level }))
        .filter((combination) => canOccur(table, combination))
        .map((combination) => pushiness.indexOf(decide(table, combination).outcome))
        .filter((rank) => rank >= 0)
      ranks.forEach((rank, index) => {
        const fewer = ranks[index - 1] ?? Number.POSITIVE_INFINITY
        compared += 1
        expect(rank, JSON.stringify(facts)).toBeLessThanOrEqual(fewer)
      })
    }
    expect(compared).toBeGreaterThan(0)
  })
})
