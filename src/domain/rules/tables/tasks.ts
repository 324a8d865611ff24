/**
 * What a verdict means as things to do: phase, verdict and, where it matters, one detail more.
 * The first row that fits is taken; a verdict without a row asks for nothing.
 */
import type { TaskChannel, TaskKind } from '../../advice/advice.ts'
import type { Phase, Verdict } from '../../advice/verdicts.ts'

export interface TaskRow {
  readonly phase: Phase
  readonly verdict: Verdict
  /** See detailOf in advice/ruling.ts; absent means any. */
  readonly detail?: string
  readonly tasks: readonly TaskKind[]
}

export const taskRows: readonly TaskRow[] = [
  { phase: 'closed', verdict: 'close-kindly', detail: 'filled', tasks: ['ask-if-filled'] },
  { phase: 'closed', verdict: 'close-kindly', tasks: ['close-kindly'] },
  { phase: 'owed', verdict: 'reply-now', detail: 'part', tasks: ['answer-part'] },
  { phase: 'owed', verdict: 'reply-now', detail: 'papers', tasks: ['answer-papers'] },
  { phase: 'owed', verdict: 'reply-now', detail: 'answer', tasks: ['answer-question'] },
  { phase: 'owed', verdict: 'reply-now', detail: 'date', tasks: ['answer-date'] },
  { phase: 'owed', verdict: 'reply-now', detail: 'give-notice', tasks: ['answer-notice'] },
  { phase: 'owed', verdict: 'call', tasks: ['call-back'] },
  { phase: 'start-near', verdict: 'call', tasks: ['reach-live'] },
  { phase: 'start-near', verdict: 'email', tasks: ['reach-live-written'] },
  { phase: 'start-near', verdict: 'prepare', tasks: ['prepare'] },
  {
    phase: 'start-near',
    verdict: 'ask-extension',
    tasks: ['tell-deadline', 'ask-other-for-time']
  },
  { phase: 'start-near', verdict: 'decide', detail: 'there', tasks: ['take-other'] },
  { phase: 'start-near', verdict: 'decide', tasks: ['decide-other'] },
  {
    phase: 'offer',
    verdict: 'ask-extension',
    detail: 'own-offer',
    tasks: ['ask-here-for-time', 'tell-preferred']
  },
  { phase: 'offer', verdict: 'ask-extension', tasks: ['tell-deadline', 'ask-other-for-time'] },
  { phase: 'offer', verdict: 'decide', detail: 'own-offer', tasks: ['decide'] },
  { phase: 'offer', verdict: 'decide', detail: 'there', tasks: ['take-other'] },
  { phase: 'offer', verdict: 'decide', tasks: ['decide-other'] },
  { phase: 'offer', verdict: 'get-in-writing', tasks: ['get-in-writing'] },
  { phase: 'offer', verdict: 'email', detail: 'asked', tasks: ['next-chase'] },
  { phase: 'offer', verdict: 'email', tasks: ['first-chase'] },
  { phase: 'offer', verdict: 'call', tasks: ['first-call'] },
  { phase: 'offer', verdict: 'last-note', tasks: ['last-note'] },
  { phase: 'offer', verdict: 'prepare', tasks: ['prepare'] },
  { phase: 'deadline', verdict: 'ask-extension', tasks: ['tell-deadline', 'ask-other-for-time'] },
  { phase: 'deadline', verdict: 'decide', detail: 'there', tasks: ['take-other'] },
  { phase: 'deadline', verdict: 'decide', tasks: ['decide-other'] },
  { phase: 'deadline', verdict: 'prepare', tasks: ['prepare'] },
  { phase: 'upcoming', verdict: 'call', tasks: ['invited-call'] },
  { phase: 'upcoming', verdict: 'thank', tasks: ['thank'] },
  { phase: 'upcoming', verdict: 'prepare', tasks: ['prepare'] },
  { phase: 'note-due', verdict: 'email', detail: 'missed', tasks: ['missed-appointment'] },
  { phase: 'note-due', verdict: 'email', detail: 'want-back', tasks: ['want-back'] },
  { phase: 'note-due', verdict: 'thank', tasks: ['thank'] },
  { phase: 'waiting', verdict: 'call', detail: 'invited', tasks: ['invited-call'] },
  { phase: 'waiting', verdict: 'call', detail: 'only-talked', tasks: ['ask-for-interview'] },
  { phase: 'waiting', verdict: 'call', tasks: ['first-call'] },
  { phase: 'waiting', verdict: 'email', detail: 'redirected', tasks: ['redirected'] },
  { phase: 'waiting', verdict: 'email', detail: 'only-talked', tasks: ['ask-for-interview'] },
  { phase: 'waiting', verdict: 'email', tasks: ['first-chase'] },
  { phase: 'waiting', verdict: 'last-note', tasks: ['last-note'] }
]

/** The channel of a verdict. Writing is by e-mail; a letter or the thread they wrote in serves as well. */
export const channelOfVerdict: Readonly<Record<Verdict, TaskChannel>> = {
  prepare: 'none',
  'reply-now': 'email',
  thank: 'email',
  wait: 'none',
  email: 'email',
  call: 'phone',
  'last-note': 'email',
  stop: 'none',
  'get-in-writing': 'email',
  'ask-extension': 'email',
  decide: 'email',
  settled: 'none',
  'close-kindly': 'email'
}
