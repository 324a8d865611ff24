/** Stories in which what is not known makes no difference, and what is never risked. */
import { expect, test } from 'vitest'
import { adviseTold } from './advise-told.ts'
import { storyWith } from './story-with.ts'

const nurse = 'nurse-told-hr-would-call'
const silent = 'silent-out-of-politeness'

test.each([
  {
    id: nurse,
    given: { offer: { start: 'unknown' } },
    verdict: 'last-note',
    why: 'an orientation that was only spoken of changes nothing'
  },
  {
    id: silent,
    given: { interview: { with: 'unknown' } },
    verdict: 'email',
    why: 'whoever led it, an e-mail is due'
  },
  {
    id: 'they-asked-for-references',
    given: { interview: { date: 'unknown' } },
    verdict: 'reply-now',
    why: 'what they asked for comes first, whenever the interview was'
  },
  {
    id: 'got-it',
    given: { also: { more: ['unknown'] } },
    verdict: 'settled',
    why: 'an accepted firm offer stands, whatever was overlooked'
  },
  {
    id: 'asked-to-stop',
    given: { said: { time: 'unknown' } },
    verdict: 'stop',
    why: 'they asked for no contact, whatever they said before'
  },
  {
    id: 'interview-tomorrow',
    given: { interview: { date: 'unknown' } },
    verdict: 'prepare',
    why: 'the interview comes first, whenever it is'
  }
] as const)('$id: it makes no difference: $why', ({ id, given, verdict }) => {
  const { answers, on } = storyWith(id, given)
  expect(adviseTold(answers, on)).toMatchObject({ advice: { verdict }, certain: true, tied: [] })
})

test('a call that they asked for is not made while they may wish for none', () => {
  const { answers, on } = storyWith('asked-to-call', {
    also: { more: ['wishes'] },
    wishes: { wishes: ['unknown'] }
  })
  const { advice, verdictsPossible, findOut } = adviseTold(answers, on)
  expect(verdictsPossible).toEqual(expect.arrayContaining(['call', 'stop']))
  expect(advice.verdict).toBe('email')
  expect(findOut?.name).toBe('wishes.wishes')
})
