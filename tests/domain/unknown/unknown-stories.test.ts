/** The known stories with one thing not known: what a careful adviser would say then. */
import { expect, test } from 'vitest'
import { adviseTold } from './advise-told.ts'
import { contactWith, storyWith } from './story-with.ts'

const nurse = 'nurse-told-hr-would-call'
const silent = 'silent-out-of-politeness'

test.each([
  {
    id: nurse,
    given: { said: { time: 'unknown' } },
    verdict: 'last-note',
    on: '2026-12-01',
    findOut: 'said.time',
    why: 'the nurse does not know what was said: one last note still does the least harm'
  },
  {
    id: nurse,
    given: contactWith(nurse, 1, 'how'),
    verdict: 'last-note',
    on: '2026-12-01',
    findOut: 'contacts.how',
    why: 'whether the director was reached or not, one note is left to her'
  },
  {
    id: nurse,
    given: contactWith(nurse, 0, 'how'),
    verdict: 'stop',
    on: null,
    findOut: 'contacts.how',
    why: 'if both calls went unanswered a third message is too many, and a last note is a small loss'
  },
  {
    id: nurse,
    given: { offer: { how: 'unknown' } },
    verdict: 'last-note',
    on: '2026-12-01',
    findOut: 'offer.how',
    why: 'words, a letter or an offer: she looks for the letter before she calls'
  },
  {
    id: nurse,
    given: { place: { sector: 'unknown' } },
    verdict: 'last-note',
    on: '2026-12-01',
    findOut: 'place.sector',
    why: 'a place of another kind has the usual pace'
  },
  {
    id: silent,
    given: { interview: { date: 'unknown' } },
    verdict: 'wait',
    on: '2026-11-27',
    findOut: 'interview.date',
    why: 'the day stands in the calendar: look there before you write'
  },
  {
    id: silent,
    given: { said: { time: 'unknown' } },
    verdict: 'email',
    on: '2026-11-24',
    findOut: 'said.time',
    why: 'three weeks of silence are enough to ask, whatever was said'
  },
  {
    id: silent,
    given: { place: { sector: 'unknown' } },
    verdict: 'email',
    on: '2026-11-24',
    findOut: 'place.sector',
    why: 'between too early, right, and a call, one e-mail does the least harm'
  },
  {
    id: silent,
    given: { contacts: { did: 'unknown' } },
    verdict: 'wait',
    on: '2026-12-01',
    findOut: 'contacts.did',
    why: 'the sent messages tell whether it would be the first or the third'
  },
  {
    id: 'decision-within-a-week',
    given: { said: { firmness: 'unknown' } },
    verdict: 'wait',
    on: '2026-11-19',
    findOut: 'said.firmness',
    why: 'two days more of waiting for a time that was perhaps only hoped for'
  },
  {
    id: 'talk-but-no-interview',
    given: { place: { sector: 'unknown' } },
    verdict: 'email',
    on: '2026-11-24',
    findOut: 'place.sector',
    why: 'only a trade or a shop expects the call'
  },
  {
    id: 'cleared-and-starting-monday',
    given: { place: { sector: 'unknown' } },
    verdict: 'call',
    on: '2026-11-28',
    findOut: 'place.sector',
    why: 'a needless call on a Saturday costs less than a first day that nobody expects'
  },
  {
    id: 'verbal-offer-and-notice',
    given: { offer: { how: 'unknown' } },
    verdict: 'get-in-writing',
    on: '2026-11-24',
    findOut: 'offer.how',
    why: 'to ask for a letter that lies there already costs a day'
  },
  {
    id: 'verbal-offer-and-notice',
    given: { offer: { start: 'unknown' } },
    verdict: 'get-in-writing',
    on: '2026-11-24',
    findOut: 'offer.start',
    why: 'the letter names the day'
  },
  {
    id: 'conditional-offer-silence-before-start',
    given: { offer: { how: 'unknown' } },
    verdict: 'call',
    on: '2026-11-24',
    findOut: 'offer.how',
    why: 'with a first day this near, silence may cost the job'
  },
  {
    id: 'conditional-offer-silence-before-start',
    given: { 'offer-state': { answered: 'unknown' } },
    verdict: 'call',
    on: '2026-11-24',
    findOut: 'offer-state.answered',
    why: 'whether accepted or not, the start is near'
  },
  {
    id: 'asked-to-call',
    given: { said: { date: 'unknown' } },
    verdict: 'call',
    on: '2026-11-24',
    findOut: 'said.date',
    why: 'they asked for the call'
  },
  {
    id: 'no-calls-please',
    given: { wishes: { wishes: ['unknown'] } },
    verdict: 'email',
    on: '2026-11-24',
    findOut: 'wishes.wishes',
    why: 'never a call; and the invitation tells whether anything is welcome'
  },
  {
    id: 'offer-elsewhere-friday',
    given: { elsewhere: { deadline: 'unknown' } },
    verdict: 'ask-extension',
    on: '2026-11-24',
    findOut: 'elsewhere.deadline',
    why: 'a deadline that is not known counts as near'
  },
  {
    id: 'they-asked-for-references',
    given: { request: { what: 'unknown' } },
    verdict: 'reply-now',
    on: '2026-11-24',
    findOut: 'request.what',
    why: 'whatever they wait for, it comes first'
  }
] as const)('$id, $findOut: $why', ({ id, given, verdict, on, findOut }) => {
  const { answers, on: today } = storyWith(id, given)
  const { advice, ...rest } = adviseTold(answers, today)
  expect({ verdict: advice.verdict, day: advice.day }).toEqual({ verdict, day: on })
  expect({ certain: rest.certain, findOut: rest.findOut?.name }).toEqual({
    certain: false,
    findOut
  })
})
