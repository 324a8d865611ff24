/**
 * The questions of the flow chart, in the order in which they are asked: what a person with a
 * pencil can answer. Each says which facts make it a "yes"; the words are in content.
 */

/** Facts at one of several levels, by table and name; all of them must hold. */
export type Holding = Readonly<Record<string, readonly string[]>>

export interface ChartQuestion {
  readonly id: string
  /** It is a "yes" if any of these holds. */
  readonly yes: readonly Holding[]
}

/** Questions that stand together under one heading. */
export interface ChartPart {
  readonly id: string
  readonly questions: readonly ChartQuestion[]
}

const ended: ChartPart = {
  id: 'ended',
  questions: [
    { id: 'asked-to-stop', yes: [{ 'phase.asked': ['stop'] }] },
    { id: 'refused', yes: [{ 'closed.closed': ['refused'] }] },
    { id: 'kind-note', yes: [{ 'closed.closed': ['refused'], 'closed.note': ['due'] }] },
    { id: 'left', yes: [{ 'closed.closed': ['left'] }] },
    { id: 'settled', yes: [{ 'closed.closed': ['settled'] }] },
    { id: 'owed', yes: [{ 'phase.owed': ['something'] }] },
    { id: 'call-back', yes: [{ 'owed.owed': ['call-back'] }] }
  ]
}

const startNear: ChartPart = {
  id: 'start-near',
  questions: [
    { id: 'start-near', yes: [{ 'phase.live': ['yes'] }] },
    { id: 'time-running', yes: [{ 'start-near.promised': ['running'] }] },
    { id: 'two-attempts', yes: [{ 'start-near.attempt': ['spent'] }] },
    { id: 'tried-today', yes: [{ 'start-near.attempt': ['tomorrow', 'closed'] }] },
    { id: 'no-calls', yes: [{ 'start-near.calls': ['unwelcome'] }] }
  ]
}

const toAnswer: Holding = { 'offer.offer': ['firm', 'conditional-to-answer'] }

const offers: ChartPart = {
  id: 'offers',
  questions: [
    { id: 'offer', yes: [{ 'phase.offer': ['made'] }] },
    { id: 'to-answer', yes: [toAnswer] },
    { id: 'prefers-other', yes: [{ ...toAnswer, 'offer.other': ['prefers-there'] }] },
    {
      id: 'other-presses',
      yes: [
        { 'offer.other': ['deadline', 'deadline-last'] },
        { 'start-near.other': ['deadline', 'deadline-last'] }
      ]
    },
    { id: 'deadline', yes: [{ 'phase.deadline': ['near'], 'phase.offer': ['none'] }] },
    {
      id: 'last-day',
      yes: [
        { 'offer.other': ['deadline-last'] },
        { 'start-near.other': ['deadline-last'] },
        { 'deadline.prefer': ['there'] },
        { 'deadline.asked': ['yes'], 'deadline.day': ['last'] }
      ]
    },
    { id: 'asked-for-time', yes: [{ 'deadline.asked': ['yes'] }] },
    { id: 'spoken', yes: [{ 'offer.offer': ['verbal', 'verbal-accepted'] }] },
    { id: 'letter', yes: [{ 'offer.letter': ['running'] }] }
  ]
}

const notes: ChartPart = {
  id: 'notes',
  questions: [
    {
      id: 'interview-only',
      yes: [{ 'phase.interview': ['ahead'], 'phase.offer': ['none'], 'phase.deadline': ['none'] }]
    },
    { id: 'want-back', yes: [{ 'note-due.note': ['want-back', 'want-back-sent'] }] },
    { id: 'want-back-sent', yes: [{ 'note-due.note': ['want-back-sent'] }] },
    { id: 'missed', yes: [{ 'note-due.note': ['missed'] }] },
    { id: 'invited', yes: [{ 'upcoming.invited': ['open'] }, { 'waiting.invited': ['open'] }] },
    { id: 'call-ahead', yes: [{ 'waiting.invited': ['pending'] }] },
    { id: 'thank', yes: [{ 'upcoming.thanks': ['due'] }, { 'note-due.note': ['thank'] }] }
  ]
}

const turns: ChartPart = {
  id: 'turns',
  questions: [
    {
      id: 'spent',
      yes: [
        { 'offer.chase': ['spent', 'spent-before-start'] },
        { 'waiting.turn': ['lapsed'] },
        { 'waiting.strikes': ['two'] }
      ]
    },
    {
      id: 'start-ahead',
      yes: [{ 'offer.chase': ['spent-before-start'] }, { 'start-near.start': ['ahead'] }]
    },
    {
      id: 'due',
      yes: [{ 'offer.chase': ['unasked-due', 'asked-due'] }, { 'waiting.turn': ['yours'] }]
    },
    {
      id: 'asked-once',
      yes: [{ 'offer.chase': ['asked-waiting', 'asked-due'] }, { 'waiting.strikes': ['one'] }]
    },
    { id: 'said-yes', yes: [{ 'offer.offer': ['verbal-accepted'] }] },
    { id: 'by-phone', yes: [{ 'offer.first': ['call'] }, { 'waiting.first': ['call'] }] },
    { id: 'interview', yes: [{ 'phase.interview': ['ahead'] }] }
  ]
}

export const chartParts: readonly ChartPart[] = [ended, startNear, offers, notes, turns]

export const chartQuestions: readonly ChartQuestion[] = chartParts.flatMap(
  ({ questions }) => questions
)
