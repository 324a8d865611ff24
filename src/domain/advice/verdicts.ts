/** The thirteen verdicts, the phases they come from and the measures beside them: ids only, words are in content. */
export const verdicts = [
  'prepare',
  'reply-now',
  'thank',
  'wait',
  'email',
  'call',
  'last-note',
  'stop',
  'get-in-writing',
  'ask-extension',
  'decide',
  'settled',
  'close-kindly'
] as const
export type Verdict = (typeof verdicts)[number]

export const phases = [
  'asked-to-stop',
  'closed',
  'owed',
  'start-near',
  'offer',
  'deadline',
  'upcoming',
  'note-due',
  'waiting'
] as const
export type Phase = (typeof phases)[number]

export const measures = [
  'no-harm-done',
  'keep-applying',
  'reopen-turned-down',
  'do-not-resign',
  'look-in-spam',
  'stop-redialling',
  'do-not-turn-up',
  'turn-up',
  'confirm-appointment',
  'papers-ready',
  'check-rights',
  'scam-check',
  'tell-other-employers',
  'give-notice-now',
  'look-after-yourself',
  'write-down'
] as const
export type Measure = (typeof measures)[number]
