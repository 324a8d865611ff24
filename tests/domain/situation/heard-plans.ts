/** What a careful adviser would tell the nurse and the silent man on 25 November, for each thing that may come. */
import type { TaskKind } from '../../../src/domain/advice/advice.ts'
import type { Verdict } from '../../../src/domain/advice/verdicts.ts'
import type { HeardKind } from '../../../src/domain/situation/heard.ts'

export interface ExpectedPlan {
  readonly kind: HeardKind
  /** The day that was named with it. */
  readonly day?: string
  readonly verdict: Verdict
  /** Task and its day in the plan, without what goes along with it every day. */
  readonly plan: readonly (readonly [TaskKind, string])[]
  readonly why: string
}

const secondRound = [
  ['first-chase', '2026-12-07'],
  ['last-note', '2026-12-14'],
  ['let-go', '2026-12-21']
] as const

const afterTheNamedDay = [
  ['first-chase', '2026-12-03'],
  ['last-note', '2026-12-10'],
  ['let-go', '2026-12-17']
] as const

const taskOf = {
  answer: 'answer-question',
  papers: 'answer-papers',
  date: 'answer-date',
  'give-notice': 'answer-notice'
} as const

/** The same for both of them: their newest word is what counts. */
const forBoth: readonly ExpectedPlan[] = [
  {
    kind: 'no-news',
    verdict: 'wait',
    plan: secondRound,
    why: 'they answered: the wait begins anew'
  },
  { kind: 'positive', verdict: 'wait', plan: secondRound, why: 'kind words are no decision' },
  {
    kind: 'new-date',
    verdict: 'wait',
    plan: secondRound,
    why: '“soon” is an answer without a day'
  },
  {
    kind: 'new-date',
    day: '2026-12-02',
    verdict: 'wait',
    plan: afterTheNamedDay,
    why: 'a firm Wednesday is over on Thursday'
  },
  ...(['answer', 'papers', 'date', 'give-notice'] as const).map(
    (kind): ExpectedPlan => ({
      kind,
      verdict: 'reply-now',
      plan: [[taskOf[kind], '2026-11-25'], ...secondRound],
      why: 'what they ask for comes first; after it the wait begins anew'
    })
  ),
  ...(['call-back', 'missed-call'] as const).map(
    (kind): ExpectedPlan => ({
      kind,
      verdict: 'call',
      plan: [
        ['call-back', '2026-11-25'],
        ['last-note', '2026-12-07'],
        ['let-go', '2026-12-14']
      ],
      why: 'they want to talk: call back today'
    })
  ),
  { kind: 'hint', verdict: 'wait', plan: secondRound, why: 'a hint is no offer, but it is a word' },
  {
    kind: 'verbal',
    verdict: 'get-in-writing',
    plan: [
      ['get-in-writing', '2026-11-25'],
      ['last-note', '2026-12-07'],
      ['let-go', '2026-12-14']
    ],
    why: 'spoken words first become writing'
  },
  {
    kind: 'firm',
    verdict: 'decide',
    plan: [
      ['decide', '2026-12-03'],
      ['let-go', '2026-12-03']
    ],
    why: 'a firm offer without a date is answered within a week; Thanksgiving does not count'
  },
  {
    kind: 'invitation',
    verdict: 'reply-now',
    plan: [['answer-date', '2026-11-25'], ...secondRound],
    why: 'an invitation without a day asks for days'
  },
  {
    kind: 'invitation',
    day: '2026-12-02',
    verdict: 'prepare',
    plan: [
      ['prepare', '2026-11-25'],
      ['thank', '2026-12-03'],
      ['first-chase', '2026-12-14'],
      ['last-note', '2026-12-21'],
      ['let-go', '2027-01-11']
    ],
    why: 'an interview ahead wipes the slate'
  },
  {
    kind: 'on-hold',
    verdict: 'wait',
    plan: [
      ['first-chase', '2026-12-17'],
      ['last-note', '2027-01-14'],
      ['let-go', '2027-01-29']
    ],
    why: 'on hold makes everything slow'
  },
  {
    kind: 'filled',
    verdict: 'close-kindly',
    plan: [
      ['ask-if-filled', '2026-11-25'],
      ['let-go', '2026-12-03']
    ],
    why: 'filled is a no, from whomever'
  },
  {
    kind: 'refusal',
    verdict: 'close-kindly',
    plan: [
      ['close-kindly', '2026-11-25'],
      ['let-go', '2026-12-03']
    ],
    why: 'one kind note, and the door stays open'
  },
  ...(['ask-other', 'automatic'] as const).map(
    (kind): ExpectedPlan => ({
      kind,
      verdict: 'email',
      plan: [
        ['redirected', '2026-11-25'],
        ['last-note', '2026-12-03'],
        ['let-go', '2026-12-10']
      ],
      why: 'they named someone: the first message there may go at once'
    })
  ),
  {
    kind: 'no-contact',
    verdict: 'stop',
    plan: [['let-go', '']],
    why: 'whoever asks for no more contact gets none'
  },
  ...(['declined', 'withdrew'] as const).map(
    (kind): ExpectedPlan => ({
      kind,
      verdict: 'settled',
      plan: [['let-go', '2026-11-25']],
      why: 'the user closed it'
    })
  )
]

export const forNurse: readonly ExpectedPlan[] = [
  ...forBoth,
  {
    kind: 'wait-until',
    day: '2026-12-02',
    verdict: 'wait',
    plan: [
      ['last-note', '2026-12-03'],
      ['let-go', '2026-12-10']
    ],
    why: 'nothing before the day they asked for'
  },
  {
    kind: 'no-calls',
    verdict: 'last-note',
    plan: [
      ['last-note', '2026-12-01'],
      ['let-go', '2026-12-08']
    ],
    why: 'no call was planned'
  },
  {
    kind: 'conditional',
    verdict: 'wait',
    plan: [
      ['first-chase', '2026-12-17'],
      ['next-chase', '2027-01-14'],
      ['let-go', '2027-01-29']
    ],
    why: 'a hospital’s checks take weeks'
  },
  {
    kind: 'other-offer',
    day: '2026-12-02',
    verdict: 'ask-extension',
    plan: [
      ['ask-other-for-time', '2026-11-25'],
      ['tell-deadline', '2026-12-01'],
      ['decide-other', '2026-12-02'],
      ['let-go', '2026-12-08']
    ],
    why: 'time is asked for there at once; news here leaves the gap after her message'
  }
]

export const forSilentMan: readonly ExpectedPlan[] = [
  ...forBoth,
  {
    kind: 'wait-until',
    day: '2026-12-02',
    verdict: 'wait',
    plan: afterTheNamedDay,
    why: 'nothing before the day they asked for'
  },
  {
    kind: 'no-calls',
    verdict: 'email',
    plan: [
      ['first-chase', '2026-11-25'],
      ['last-note', '2026-12-03'],
      ['let-go', '2026-12-10']
    ],
    why: 'an e-mail is still due'
  },
  {
    kind: 'other-offer',
    day: '2026-12-02',
    verdict: 'ask-extension',
    plan: [
      ['tell-deadline', '2026-11-25'],
      ['ask-other-for-time', '2026-11-25'],
      ['decide-other', '2026-12-02'],
      ['last-note', '2026-12-03'],
      ['let-go', '2026-12-10']
    ],
    why: 'he has asked nothing yet, so the news goes today'
  }
]
