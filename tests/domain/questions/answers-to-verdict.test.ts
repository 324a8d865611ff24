/** From the check's answers through to the verdict: the stories come out as they must. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { advise } from '../../../src/domain/advise.ts'
import { makeCalendar } from '../../../src/domain/calendar/business-days.ts'
import { plainDate } from '../../../src/domain/calendar/plain-date.ts'
import { situationOf } from '../../../src/domain/questions/situation-of.ts'
import { ruleBook } from '../../../src/domain/rules/tables/index.ts'
import { askedStories } from './asked-stories.ts'
import { offerStories } from './offer-stories.ts'
import { otherStories } from './other-stories.ts'
import { waitingStories } from './waiting-stories.ts'

const verdicts: Readonly<Record<string, string>> = {
  'nurse-told-hr-would-call': 'last-note',
  'silent-out-of-politeness': 'email',
  'decision-within-a-week': 'email',
  'interview-tomorrow': 'prepare',
  'two-silences': 'stop',
  'no-calls-please': 'email',
  'asked-to-call': 'call',
  'offer-elsewhere-friday': 'ask-extension',
  'verbal-offer-and-notice': 'get-in-writing',
  'conditional-offer-silence-before-start': 'call',
  'they-asked-for-references': 'reply-now',
  refused: 'close-kindly',
  'asked-to-stop': 'stop',
  'public-service': 'wait',
  'german-works-council-lull': 'wait',
  'talk-but-no-interview': 'call',
  'wait-until-they-write': 'wait',
  'rang-without-message, twelve rings on six days': 'stop',
  'they-missed-the-call': 'email',
  'cleared-and-starting-monday': 'call',
  'i-cancelled-and-want-back': 'email',
  'this-offer-has-a-deadline-and-i-prefer-another': 'ask-extension',
  'told-at-the-desk-it-is-filled': 'close-kindly',
  'on-hold': 'wait',
  'contact-on-leave': 'email',
  'one-reference-cannot-be-had': 'reply-now',
  'told-to-give-notice-before-clearance': 'reply-now',
  'withdrawn-by-me': 'settled',
  'got-it': 'settled',
  'hedged-and-one-day-late': 'wait'
}

const stories = [...offerStories, ...waitingStories, ...askedStories, ...otherStories]

test.each(stories)('"$id" comes out right', ({ id, answers, today }) => {
  const on = today ?? plainDate('2026-11-24')
  const { situation } = situationOf(answers, on)
  const file = new URL(`../../../content/holidays/${situation.country}.json`, import.meta.url)
  const calendar = makeCalendar(JSON.parse(readFileSync(file, 'utf8')), situation.region)
  const advice = advise(situation, { today: on, afterHours: false }, { calendar, book: ruleBook })
  expect(advice.verdict).toBe(verdicts[id])
})
