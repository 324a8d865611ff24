/** Where a claim is used, and what speaks against it, is said in full. */
import { describe, expect, test } from 'vitest'
import { type ClaimGround, isUnused, usesOf } from '../../src/knowledge/claim-uses.ts'
import { against, countPairs, disagreements } from '../../src/knowledge/disagreements.ts'

const nothing: ClaimGround = {
  articles: new Map(),
  terms: new Map(),
  messages: new Map(),
  schools: new Map(),
  bases: [],
  usedInStories: new Map()
}

describe('uses', () => {
  test('a story uses a claim by way of a rule that names it, alone or among others', () => {
    const ground: ClaimGround = {
      ...nothing,
      bases: [
        {
          kind: 'rule',
          id: 'waiting-1',
          table: 'waiting',
          verdict: 'wait',
          claims: ['one', 'two']
        },
        { kind: 'rule', id: 'waiting-2', table: 'waiting', verdict: 'call', claims: ['two'] }
      ],
      usedInStories: new Map([
        ['nurse', new Set(['waiting-1'])],
        ['clerk', new Set(['waiting-2'])]
      ])
    }
    expect(usesOf('one', ground)).toMatchObject({ verdicts: ['wait'], stories: ['nurse'] })
    expect(usesOf('two', ground)).toMatchObject({
      verdicts: ['wait', 'call'],
      stories: ['nurse', 'clerk']
    })
  })

  test.each(['articles', 'terms', 'messages', 'schools'] as const)(
    '%s that name it are uses',
    (kind) => {
      const uses = usesOf('one', {
        ...nothing,
        [kind]: new Map([
          ['here', ['one']],
          ['there', ['two']]
        ])
      })
      expect(uses[kind]).toEqual(['here'])
      expect(isUnused(uses)).toBe(false)
      expect(isUnused(usesOf('three', nothing))).toBe(true)
    }
  )
})

describe('disagreement', () => {
  const claims = [
    { id: 'a', disagreesWith: ['b', 'c'] },
    { id: 'b', disagreesWith: [] },
    { id: 'c', disagreesWith: ['a', 'b'] },
    { id: 'd', disagreesWith: [] }
  ]

  test('it holds both ways, even if only one of the two says so', () => {
    expect(against('b', claims)).toEqual(['a', 'c'])
    expect(against('d', claims)).toEqual([])
  })

  test('every pair is shown once, the most disputed claim first', () => {
    expect(disagreements(claims)).toEqual([
      { claim: 'a', against: ['b', 'c'] },
      { claim: 'b', against: ['c'] }
    ])
    expect(countPairs(claims)).toBe(3)
  })
})
