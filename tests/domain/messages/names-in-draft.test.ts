/** Whom a draft names: the person written to, that firm and that position, and whoever writes. */
import { describe, expect, test } from 'vitest'
import type { Task } from '../../../src/domain/advice/advice.ts'
import { firmKey, type Writer } from '../../../src/domain/messages/draft/draft.ts'
import { knownOfDraft } from '../../../src/domain/messages/draft/known-of-draft.ts'
import { addressedAs } from '../../../src/domain/messages/name-recipient.ts'
import { adviceWith, day, situationWith, taskWith, words } from './made-up-advice.ts'

function knownWith(writer: Partial<Writer>, others: Partial<Task> = {}, copy = 1) {
  const task = taskWith('first-chase', others)
  const situation = situationWith([
    {
      kind: 'said',
      date: day('2026-11-16'),
      by: 'manager',
      time: { kind: 'by', date: day('2026-11-20') },
      firmness: 'firm',
      about: 'answer'
    }
  ])
  const subject = { advice: adviceWith([task]), situation, wording: words.core.wording, names: {} }
  return knownOfDraft(subject, task, { names: {}, ...writer }, copy)
}

test.each(['the', 'The', 'a', 'an', 'my', 'our', 'your', 'their'])(
  '"%s director" is nobody that one can greet by name',
  (article) => {
    expect(addressedAs(`${article} director`)).toBeUndefined()
  }
)

test.each(['Ms Rossi', 'Theodora', 'Anna', 'Mythili Rao', 'Ann the elder'])(
  '"%s" can be greeted',
  (name) => {
    expect(addressedAs(name)).toBe(name)
  }
)

describe('a draft to the employer', () => {
  const names = { manager: ' Ms Rossi ', employer: ' Saint Mary', position: 'nurse\u200B' }

  test('names the person, the firm and the position', () => {
    expect(knownWith({ names }).values).toMatchObject({
      recipient: 'Ms Rossi',
      Recipient: 'Ms Rossi',
      theirName: 'Ms Rossi',
      employer: 'Saint Mary',
      position: 'nurse'
    })
  })

  test('speaks of a director, but does not greet one', () => {
    expect(knownWith({ names: { manager: 'the director' } }).values).toMatchObject({
      recipient: 'the director',
      Recipient: 'The director',
      theirName: undefined
    })
  })

  test('to nobody in particular greets nobody', () => {
    expect(knownWith({ names }, { recipient: null }).values.theirName).toBeUndefined()
  })

  test('is not greeted with a name from another firm', () => {
    const firms = { [firmKey('other-firm', 'person', 1)]: 'Mr Brown' }
    expect(knownWith({ firms }).values.theirName).toBeUndefined()
  })
})

describe('a draft to another firm', () => {
  const firms = {
    'other-firm.person': 'Mr Brown',
    'other-firm.employer': 'Brown & Sons',
    'other-firm.position': 'clerk',
    'turned-down-2.person': 'the owner',
    'turned-down-2.employer': 'Adams'
  }
  const names = { manager: 'Ms Rossi', employer: 'Saint Mary', position: 'nurse' }

  test('names what is called so there', () => {
    expect(knownWith({ names, firms }, { recipient: 'other-firm' }).values).toMatchObject({
      theirName: 'Mr Brown',
      employer: 'Brown & Sons',
      position: 'clerk'
    })
  })

  test('that was turned down has names of its own, by its number', () => {
    const second = knownWith({ names, firms }, { recipient: 'turned-down' }, 2).values
    expect(second).toMatchObject({ theirName: undefined, employer: 'Adams', position: undefined })
    const first = knownWith({ names, firms }, { recipient: 'turned-down' }, 1).values
    expect(first.employer).toBeUndefined()
  })

  test('of which nothing was typed names nobody', () => {
    expect(knownWith({ names }, { recipient: 'other-firm' }).values).toMatchObject({
      theirName: undefined,
      employer: undefined
    })
  })
})

test('whoever writes is named as they typed it, or left blank', () => {
  const sender = { name: ' Amina Diallo', phone: '555\u00A00100 ' }
  expect(knownWith({ sender }).values).toMatchObject({
    myName: 'Amina Diallo',
    myPhone: '555\u00A00100'
  })
  expect(knownWith({}).values).toMatchObject({ myName: undefined, myPhone: undefined })
})

test('days stand in plain spaces, since a draft is copied into other programs', () => {
  expect(knownWith({}).values).toMatchObject({
    day: 'Tuesday 1 December',
    lastDay: 'Tuesday 8 December',
    promise: 'by Friday 20 November',
    promisedDay: 'Friday 20 November',
    letterDay: 'Tuesday 1 December 2026'
  })
})

test.each([
  ['formal', true],
  ['plain', false],
  [undefined, false]
] as const)('in the register "%s" the formal words are said: %s', (register, isFormal) => {
  const { holds } = knownWith({ register })
  expect(holds.has('formal')).toBe(isFormal)
  expect(holds.has('is-first-chase')).toBe(true)
})
