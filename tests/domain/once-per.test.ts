/** Work is not done twice for the same object, and never mixed up between two. */
import { describe, expect, test } from 'vitest'
import { notTwiceInARow, oncePer } from '../../src/domain/once-per.ts'

interface Subject {
  readonly name: string
}

const one: Subject = { name: 'one' }
const other: Subject = { name: 'other' }

/** The work, and the names of what it was done for. */
function watched(outcomeOf: (subject: Subject) => string | undefined = ({ name }) => name) {
  const done: string[] = []
  const work = (subject: Subject) => {
    done.push(subject.name)
    return outcomeOf(subject)
  }
  return { work, done }
}

describe('once per object', () => {
  test('each is worked on once, in whatever order they are asked about', () => {
    const { work, done } = watched()
    const ask = oncePer(work)
    expect([one, other, one, other, one].map(ask)).toEqual(['one', 'other', 'one', 'other', 'one'])
    expect(done).toEqual(['one', 'other'])
  })

  test('two objects that look alike are two', () => {
    const { work, done } = watched()
    const ask = oncePer(work)
    ask(one)
    ask({ ...one })
    expect(done).toEqual(['one', 'one'])
  })

  test('that nothing came of it is remembered as well', () => {
    const { work, done } = watched(() => undefined)
    const ask = oncePer(work)
    expect([ask(one), ask(one)]).toEqual([undefined, undefined])
    expect(done).toEqual(['one'])
  })
})

describe('not twice in a row', () => {
  test('asked about one object again and again, it is worked on once', () => {
    const { work, done } = watched()
    const ask = notTwiceInARow(work)
    expect([one, one, one].map(ask)).toEqual(['one', 'one', 'one'])
    expect(done).toEqual(['one'])
  })

  test('each has its own outcome, also when one comes again after another', () => {
    const { work, done } = watched()
    const ask = notTwiceInARow(work)
    expect([one, other, one].map(ask)).toEqual(['one', 'other', 'one'])
    expect(done).toEqual(['one', 'other', 'one'])
  })

  test('that nothing came of it is remembered as well', () => {
    const { work, done } = watched(() => undefined)
    const ask = notTwiceInARow(work)
    ask(one)
    ask(one)
    expect(done).toEqual(['one'])
  })
})
