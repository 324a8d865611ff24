/** The same employer holds both ways, and can be taken back from either side. */
import { describe, expect, test } from 'vitest'
import { isRelationKnown, type Relatable, relate, relatedTo } from '../../src/state/relating.ts'

const employer = 'sameEmployerAs'
const alone: readonly Relatable[] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]

function of(id: string, applications: readonly Relatable[]): string | undefined {
  const one = applications.find((each) => each.id === id)
  return one === undefined ? undefined : relatedTo(one, applications, employer)
}

describe('said of one of two', () => {
  const related = relate(alone, 'a', employer, 'b')

  test('it stands with both, and is asked of neither again', () => {
    expect([of('a', related), of('b', related), of('c', related)]).toEqual(['b', 'a', undefined])
    const known = related.map((each) => isRelationKnown(each, related, employer))
    expect(known).toEqual([true, true, false])
  })

  test('kept once more on the other side, nothing changes', () => {
    expect(relate(related, 'b', employer, 'a')).toEqual(related)
  })

  test('taken back on the other side, it stands with neither', () => {
    const apart = relate(related, 'b', employer, null)
    expect([of('a', apart), of('b', apart)]).toEqual([undefined, undefined])
  })
})

test('of three, those who are left behind stay with each other', () => {
  const three = relate(relate(alone, 'a', employer, 'b'), 'c', employer, 'b')
  const left = relate(three, 'b', employer, null)
  expect([of('a', left), of('b', left), of('c', left)]).toEqual(['c', undefined, 'a'])
})

test('the agency is another matter', () => {
  const related = relate(alone, 'a', 'sameAgencyAs', 'b')
  expect([of('a', related), of('b', related)]).toEqual([undefined, undefined])
})

test('one that was deleted since is shown as none', () => {
  const rest = relate(alone, 'a', employer, 'b').filter(({ id }) => id !== 'b')
  expect(of('a', rest)).toBeUndefined()
})
