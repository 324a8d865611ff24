/** The words between the one who promises and what is promised, and the sentences without anyone. */
import type { Promised } from '../../situation/events.ts'
import { type Pattern, pattern } from '../tokens/pattern.ts'

/** "We will", "HR is going to", "they hope to". */
export const theirVerbs: readonly Pattern[] = [
  'will',
  '(will|shall|should|may|might|must|can|could) (try to|be able to|do (my|our) (best)? to|make every effort to|do everything ((i|we) can)? to|aim to|need to|make sure to|make sure we|endeavour to|attempt to|be trying to|be looking to|be in position to)?',
  '(am|are|is) (going|hoping|planning|aiming|expecting|intending|trying|looking|due|set) to (be able to)?',
  '(hope|hopes|aim|aims|expect|expects|plan|plans|intend|intends|try|tries|want|wants|promise|promises|endeavour|anticipate) to (be able to)?',
  '(would|should|will) (like|hope|expect|want|love|aim|intend|plan) to (be able to)?',
  '(anticipate|anticipates|envisage|plan on|count on)',
  '(our|my|the) (goal|aim|plan|hope|target|intention) is to'
].map(pattern)

/** "They said they would": only when somebody tells what was said. */
export const reportedVerbs: readonly Pattern[] = [
  'would (try to|be able to)?',
  'was going to',
  'were going to',
  'is to',
  'are to'
].map(pattern)

/** "You will", "you should". */
export const yourVerbs: readonly Pattern[] = [
  '(will|shall|should|may|might|must|can|could) (be able to|definitely)?',
  '(will|shall|should|may|might|can|could)? expect to',
  '(will|shall|should|may|might|can|could)',
  'are (going|likely) to',
  'ought to'
].map(pattern)

/** Told before what was promised. */
export const tellers: readonly Pattern[] = [
  'i (was|have been|got) (told|promised|informed|assured) (by {role})?',
  '(they|he|she|{role}|someone|somebody|people|interviewer|interviewers) (said|told me|promised|promised me|mentioned|wrote|says|tells me|has told me|have told me|assured me)',
  '(told|promised) me',
  'said'
].map(pattern)

const noun =
  '(final|hiring|our|any|all|formal)? (decision|decisions|answer|answers|response|responses|reply|replies|feedback|result|results|outcome|outcomes|news|update|notification|notifications)'
const done =
  '(made|taken|sent|sent out|announced|given|given out|communicated|available|ready|out|reached|known|finalised|finalized|issued|released|shared|provided|in|there|final) (to you|to all (candidates|applicants)|to (candidates|applicants))?'
const offerNoun =
  '(written|formal|official|your|job)? (offer letter|offer letters|contract|contracts|written offer|formal offer)'
const checkNoun =
  '(background|reference|criminal|record|police|dbs|medical|drug|security|health)? (background)? (check|checks|screening|screen|test|tests|clearance) (result|results)?'

/** A sentence without anyone who promises. `<time>` must follow somewhere unless it is in the pattern. */
export interface Impersonal {
  readonly say: Pattern
  readonly about?: Promised
  /** Only an amount makes sense here, or the end of a wait. */
  readonly needsAmount?: true
  /** "It" and "this" could be anything that was spoken of before. */
  readonly isVague?: true
}

const toDecide =
  '(to (decide|make (our|final|up our)? (decision|mind|minds)|think (about it|it over)?|get back to you|let you know|come back to you|reach decision|come to decision|respond|answer|consider|review|hear back|hear))?'
const modal = '(will|shall|should|may|might|can|could|must|would)'

export const impersonals: readonly Impersonal[] = [
  { say: pattern(`${noun} ${modal} be ${done}`) },
  { say: pattern(`${noun} (is|are) (to be)? (${done}|expected|anticipated|planned|due)`) },
  { say: pattern(`(expect|anticipate) ${noun} to be ${done}`) },
  {
    say: pattern(
      `${noun} (${modal}|is going to)? (go|goes|come|comes|follow|follows) (out|through)?`
    )
  },
  {
    say: pattern(
      `offers (${modal} be (made|sent|sent out)|go out|will go out|should go out|are made|are going out|are sent out)`
    )
  },
  { say: pattern(`there (${modal}|is going to) be ${noun}`) },
  {
    say: pattern(
      `${offerNoun} (${modal} be|is|are) (sent|sent out|issued|ready|mailed|emailed|out|signed off)`
    ),
    about: 'letter'
  },
  {
    say: pattern(`${offerNoun} (${modal})? (go|goes|come|comes|follow|follows) (out)?`),
    about: 'letter'
  },
  {
    say: pattern(`${checkNoun} (${modal})? (take|takes) (about)? <time>`),
    about: 'clearance',
    needsAmount: true
  },
  {
    say: pattern(
      `${checkNoun} ${modal} be (back|done|complete|completed|finished|cleared|in|ready)`
    ),
    about: 'clearance'
  },
  { say: pattern(`${checkNoun} (${modal})? (come|comes) (back|in|through)`), about: 'clearance' },
  {
    say: pattern(
      `(we|i|they|hr) (${modal} (still|all)?)? (need|require|take) <time> (more)? ${toDecide}`
    ),
    needsAmount: true
  },
  { say: pattern(`(we|i|they|hr) (${modal})? need until <time>`) },
  {
    say: pattern(
      `(it|this|that) (${modal} (all)?)? (take|takes) (us|me|them|hr)? <time> ${toDecide}`
    ),
    needsAmount: true,
    isVague: true
  },
  {
    say: pattern(
      `it ${modal} be <time> (until|before) (you (hear|know) (back|more)? (from us|from me)?|we (decide|know|let you know|get back to you|have (answer|decision|news)))`
    ),
    needsAmount: true
  },
  {
    say: pattern(
      `(our|my|the|whole|entire)? (process|hiring process|selection process|timeline|time line|timeframe|time frame|turnaround|turnaround time|response time|decision process|decision|decisions|review|answer|answers|selection) (${modal})? (take|takes|is|are|be) (usually)? (us|me)? <time>`
    ),
    needsAmount: true
  },
  { say: pattern('(allow|give) (us|me|them|hr)? <time>'), needsAmount: true },
  { say: pattern('bear with (us|me) <time>'), needsAmount: true }
]
