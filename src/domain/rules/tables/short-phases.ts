/**
 * The phases that need only a fact or two: asked to stop, closed, owed, upcoming, note due.
 * Each has a table of its own; they stand together because each is a few rows.
 */
import { verdicts } from '../../advice/verdicts.ts'
import { defineTable } from '../decision-table.ts'

/** "Please do not contact us": nothing more, an apology included. */
export const askedToStopTable = defineTable({
  name: 'asked-to-stop',
  hitPolicy: 'unique',
  levels: { asked: ['stop'] },
  outcomes: verdicts,
  rules: [{ id: 'asked-1', when: { asked: ['stop'] }, outcome: 'stop', claims: [] }],
  impossible: []
})

/** It has ended: they said no, the user left, or the user has it. */
export const closedTable = defineTable({
  name: 'closed',
  hitPolicy: 'unique',
  levels: { closed: ['refused', 'left', 'settled'], note: ['due', 'sent', 'late'] },
  outcomes: verdicts,
  rules: [
    {
      id: 'closed-1',
      when: { closed: ['refused'], note: ['due'] },
      outcome: 'close-kindly',
      claims: ['reply-to-rejection-short', 'rejection-feedback-often-refused']
    },
    {
      id: 'closed-2',
      when: { closed: ['refused'], note: ['sent', 'late'] },
      outcome: 'stop',
      claims: []
    },
    { id: 'closed-3', when: { closed: ['left'] }, outcome: 'settled', claims: [] },
    {
      id: 'closed-4',
      when: { closed: ['settled'] },
      outcome: 'settled',
      claims: ['keep-searching-until-accepted']
    }
  ],
  impossible: []
})

/** They wait for the user: that comes before anything else. */
export const owedTable = defineTable({
  name: 'owed',
  hitPolicy: 'unique',
  levels: { owed: ['papers', 'answer', 'date', 'give-notice', 'call-back'] },
  outcomes: verdicts,
  rules: [
    {
      id: 'owed-1',
      when: { owed: ['papers', 'answer', 'date'] },
      outcome: 'reply-now',
      claims: []
    },
    {
      id: 'owed-2',
      when: { owed: ['give-notice'] },
      outcome: 'reply-now',
      claims: [
        'nhs-no-resign-until-checks',
        'govuk-wait-for-unconditional',
        'offer-rescinded-same-weekend',
        'written-conditional-still-fragile'
      ]
    },
    { id: 'owed-3', when: { owed: ['call-back'] }, outcome: 'call', claims: [] }
  ],
  impossible: []
})

/** An interview is ahead. What they invited and what politeness asks for today still stands. */
export const upcomingTable = defineTable({
  name: 'upcoming',
  hitPolicy: 'unique',
  levels: { thanks: ['none', 'due'], invited: ['no', 'open'] },
  outcomes: verdicts,
  rules: [
    {
      id: 'upcoming-1',
      when: { invited: ['open'] },
      outcome: 'call',
      claims: ['call-yes-corcodilos-2013']
    },
    {
      id: 'upcoming-2',
      when: { invited: ['no'], thanks: ['due'] },
      outcome: 'thank',
      claims: ['thankyou-accountemps-us-2017']
    },
    {
      id: 'upcoming-3',
      when: { invited: ['no'], thanks: ['none'] },
      outcome: 'prepare',
      claims: [
        'ask-when-to-follow-up',
        'couper-ask-how-stay-in-touch',
        'next-steps-question-reveals',
        'ask-permission-follow-up-munich'
      ]
    }
  ],
  impossible: []
})

/** A note that is no chase is due, or was the last thing that could be sent. */
export const noteDueTable = defineTable({
  name: 'note-due',
  hitPolicy: 'unique',
  levels: { note: ['missed', 'want-back', 'want-back-sent', 'thank'] },
  outcomes: verdicts,
  rules: [
    {
      id: 'note-1',
      when: { note: ['missed'] },
      outcome: 'email',
      claims: ['uk-chase-anyway-henley']
    },
    {
      id: 'note-2',
      when: { note: ['want-back'] },
      outcome: 'email',
      claims: ['reapply-after-declining-interview']
    },
    { id: 'note-3', when: { note: ['want-back-sent'] }, outcome: 'stop', claims: [] },
    {
      id: 'note-4',
      when: { note: ['thank'] },
      outcome: 'thank',
      claims: ['thankyou-accountemps-us-2017', 'thankyou-speed-2005']
    }
  ],
  impossible: []
})
