/** Whom a form offers as the one who got in touch: everyone on the timeline, the newest first, then the others. */
import { describe, expect, test } from 'vitest'
import { knownOn } from '../../../src/domain/facts/known.ts'
import { recipients, type SituationEvent } from '../../../src/domain/situation/events.ts'
import { likelySender, possibleSenders } from '../../../src/domain/situation/likely-sender.ts'
import { peopleIn } from '../../../src/domain/situation/people-in.ts'
import { sortEvents } from '../../../src/domain/situation/timeline.ts'
import { situationWith } from '../messages/made-up-advice.ts'
import { contact, interview, november } from '../questions/story.ts'
import { calendar } from '../timelines/advice-of-moment.ts'

const said = {
  kind: 'said',
  date: november(16),
  by: 'manager',
  time: { kind: 'soon' },
  firmness: 'hedged',
  about: 'answer'
} as const

const reply = { kind: 'reply', date: november(18), from: 'recruiter' } as const

describe('who is named', () => {
  test.each<{ why: string; events: readonly SituationEvent[]; people: readonly string[] }>([
    { why: 'nobody', events: [], people: [] },
    {
      why: 'the newest first, each once',
      events: [
        interview(november(3), 'panel'),
        contact(november(10), 'hr', 'email', 'chase'),
        contact(november(18), 'panel', 'email', 'chase')
      ],
      people: ['panel', 'hr']
    },
    { why: 'whoever said something', events: [said], people: ['manager'] },
    {
      why: 'whoever is to get in touch comes before whoever said so',
      events: [{ ...said, through: 'hr' }],
      people: ['hr', 'manager']
    },
    {
      why: 'whoever answered',
      events: [{ ...reply, says: { kind: 'no-news' } }],
      people: ['recruiter']
    },
    {
      why: 'whom they told the user to ask comes first',
      events: [{ ...reply, says: { kind: 'ask-other', recipient: 'unit' } }],
      people: ['unit', 'recruiter']
    }
  ])('$why', ({ events, people }) => {
    expect(peopleIn(events)).toEqual(people)
  })
})

describe('who may have got in touch', () => {
  const knownWith = (...events: readonly SituationEvent[]) =>
    knownOn(situationWith(events), sortEvents(events), november(24), calendar)

  test('the newest message that went unanswered tells whom the user waits for', () => {
    const known = knownWith(
      interview(november(3), 'manager'),
      contact(november(10), 'hr', 'email', 'chase'),
      contact(november(17), 'recruiter', 'email', 'chase')
    )
    expect(likelySender(known)).toBe('recruiter')
  })

  test('without one it is whoever was met', () => {
    expect(likelySender(knownWith(interview(november(3), 'panel')))).toBe('panel')
  })

  test('everyone can be chosen, and each once', () => {
    const senders = possibleSenders(knownWith(interview(november(3), 'panel')))
    expect(senders[0]).toBe('panel')
    expect(senders.toSorted()).toEqual([...recipients].toSorted())
    expect(senders.slice(1)).toEqual(recipients.filter((who) => who !== 'panel'))
  })
})
