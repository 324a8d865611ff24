/** Names are shown as they were typed, without what cannot be seen; a job is called by what is named. */
import { describe, expect, test } from 'vitest'
import { cleanName, jobName } from '../../../src/domain/messages/clean-name.ts'

test.each([
  { typed: ' Ms Rossi ', shown: 'Ms Rossi', why: 'spaces at the ends mean nothing' },
  { typed: 'A\u202Enna\u2066', shown: 'Anna', why: 'the direction of writing cannot be turned' },
  { typed: 'An\nna\u2028\u2029', shown: 'Anna', why: 'a line cannot be broken' },
  { typed: 'An\u00ADna\uFEFF', shown: 'Anna', why: 'marks that nobody sees are no letters' },
  { typed: 'می\u200Cخواهم', shown: 'می\u200Cخواهم', why: 'a joiner is part of a script' },
  { typed: 'क\u094D\u200Dष', shown: 'क\u094D\u200Dष', why: 'so is the other one' },
  { typed: ' \u200B\n ', shown: undefined, why: 'nothing is left' },
  { typed: '', shown: undefined, why: 'nothing was typed' },
  { typed: undefined, shown: undefined, why: 'the field was never touched' }
])('$typed is "$shown": $why', ({ typed, shown }) => {
  expect(cleanName(typed)).toBe(shown)
})

describe('a job is called', () => {
  test.each([
    [{ position: 'Night nurse', employer: 'Mercy Hospital' }, 'Night nurse, Mercy Hospital'],
    [{ employer: 'Mercy Hospital', position: '' }, 'Mercy Hospital'],
    [{ position: ' Night nurse\u200B ' }, 'Night nurse'],
    [{}, undefined],
    [{ position: ' ', employer: '\n' }, undefined]
  ])('%j: %s', (names, called) => {
    expect(jobName(names)).toBe(called)
  })
})
