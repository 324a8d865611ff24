/** The pace of a school is ours, with what it says otherwise, and rests on the claims that say so. */
import { describe, expect, test } from 'vitest'
import { type PaceId, paces } from '../../../src/domain/rules/paces.ts'
import {
  claimsOfSchool,
  ours,
  type PaceOfSchool,
  paceIn,
  type School,
  schools
} from '../../../src/domain/rules/schools.ts'

const schoolWith = (usual: PaceOfSchool): School => ({ ...ours, id: 'guides', paces: { usual } })
const schoolOf = (id: School['id']): School => schools.find((school) => school.id === id) ?? ours

describe('what a school says otherwise', () => {
  test.each<{ what: string; says: PaceOfSchool; instead: object }>([
    {
      what: 'the wait alone',
      says: { wait: { is: 9, claims: ['one-claim'] } },
      instead: { wait: 9, gap: 5, firstChase: 'write' }
    },
    {
      what: 'the gap alone',
      says: { gap: { is: 2, claims: ['one-claim'] } },
      instead: { wait: 7, gap: 2, firstChase: 'write' }
    },
    {
      what: 'the channel alone',
      says: { firstChase: { is: 'call', claims: ['one-claim'] } },
      instead: { wait: 7, gap: 5, firstChase: 'call' }
    }
  ])('$what: the rest is ours', ({ says, instead }) => {
    expect(paceIn(schoolWith(says), 'usual')).toEqual({
      ...paces.usual,
      ...instead,
      claims: ['one-claim']
    })
  })

  test('where it says nothing, the whole pace is ours', () => {
    const school = schoolWith({ wait: { is: 9, claims: ['one-claim'] } })
    expect(paceIn(school, 'quick')).toBe(paces.quick)
    expect(paceIn(school, 'slow')).toBe(paces.slow)
  })

  test('a claim that says two things stands once', () => {
    const claims = ['one-claim', 'other-claim']
    const school = schoolWith({ wait: { is: 9, claims }, gap: { is: 9, claims: ['one-claim'] } })
    expect(paceIn(school, 'usual').claims).toEqual(claims)
  })

  test.each<{ id: School['id']; pace: PaceId; wait: number; gap: number; first: string }>([
    { id: 'strict', pace: 'quick', wait: 10, gap: 3, first: 'write' },
    { id: 'strict', pace: 'slow', wait: 20, gap: 10, first: 'write' },
    { id: 'guides', pace: 'slow', wait: 5, gap: 5, first: 'write' },
    { id: 'phone', pace: 'usual', wait: 5, gap: 5, first: 'call' }
  ])('$id, in the $pace pace: $wait days, then $gap, first they $first', (row) => {
    const { wait, gap, firstChase } = paceIn(schoolOf(row.id), row.pace)
    expect([wait, gap, firstChase]).toEqual([row.wait, row.gap, row.first])
  })
})

describe('the claims of a school', () => {
  test('are those of its paces, of its grace and of its most messages, each once', () => {
    expect(claimsOfSchool(schoolOf('guides'))).toEqual([
      'followup-indeed-5bd-plus-buffer',
      'followup-buffer-1-2-days',
      'checkin-5-7-bd-then-one-more',
      'followup-channel-us-2017'
    ])
    expect(claimsOfSchool(schoolOf('strict'))).toEqual([
      'germany-followup-7-10-bd',
      'call-never-lucas-2010',
      'followup-channel-us-2017',
      'academic-wait-four-weeks',
      'uk-graduate-wait-4-weeks',
      'wait-a-week-past-date-provisional',
      'australia-one-followup'
    ])
  })

  test('for ours, whose paces are the rules’, also the claims of those', () => {
    const claims = claimsOfSchool(ours)
    expect(new Set(claims).size).toBe(claims.length)
    for (const pace of Object.values(paces))
      expect(claims).toEqual(expect.arrayContaining([...pace.claims]))
    expect(claims).toEqual(
      expect.arrayContaining([...ours.grace.claims, ...ours.mostChases.claims])
    )
  })

  test('for a school with paces of its own, none of those that it does not follow', () => {
    expect(claimsOfSchool(schoolOf('phone'))).not.toContain('followup-indeed-5bd-plus-buffer')
  })
})
