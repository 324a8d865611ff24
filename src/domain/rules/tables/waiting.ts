/**
 * Nothing is owed, offered or arranged: whose turn is it, and how often has the user asked?
 * Two unanswered chases end it; a user who never asked is told to ask, not to stop.
 */
import { verdicts } from '../../advice/verdicts.ts'
import { defineTable } from '../decision-table.ts'

export const waitingTable = defineTable({
  name: 'waiting',
  hitPolicy: 'unique',
  levels: {
    turn: ['theirs', 'gap', 'yours', 'lapsed'],
    strikes: ['none', 'one', 'two'],
    invited: ['no', 'pending', 'open'],
    first: ['call', 'write']
  },
  outcomes: verdicts,
  rules: [
    {
      id: 'waiting-1',
      when: { invited: ['open'] },
      outcome: 'call',
      claims: ['call-yes-corcodilos-2013']
    },
    {
      id: 'waiting-2',
      when: { invited: ['no'], turn: ['lapsed'] },
      outcome: 'stop',
      claims: []
    },
    {
      id: 'waiting-3',
      when: { invited: ['no'], turn: ['theirs', 'gap', 'yours'], strikes: ['two'] },
      outcome: 'stop',
      claims: [
        'stop-after-email-plus-call-seattletimes',
        'calls-weekly-harm-happen',
        'checkin-5-7-bd-then-one-more',
        'germany-silence-after-two-is-no'
      ]
    },
    {
      id: 'waiting-4',
      when: { invited: ['no'], turn: ['theirs'], strikes: ['none', 'one'] },
      outcome: 'wait',
      claims: ['followup-indeed-5bd-plus-buffer', 'silence-not-verdict-recruiter']
    },
    {
      id: 'waiting-5',
      when: { invited: ['no'], turn: ['gap'], strikes: ['one'] },
      outcome: 'wait',
      claims: ['checkin-5-7-bd-then-one-more']
    },
    {
      id: 'waiting-6',
      when: { invited: ['no'], turn: ['yours'], strikes: ['one'] },
      outcome: 'last-note',
      claims: ['seed-nurse-one-call-enough', 'checkin-5-7-bd-then-one-more']
    },
    {
      id: 'waiting-7',
      when: { invited: ['no'], turn: ['yours'], strikes: ['none'], first: ['write'] },
      outcome: 'email',
      claims: [
        'followup-channel-us-2017',
        'no-followup-nearly-lost-job-2014',
        'uk-chase-anyway-henley'
      ]
    },
    {
      id: 'waiting-8',
      when: { invited: ['no'], turn: ['yours'], strikes: ['none'], first: ['call'] },
      outcome: 'call',
      claims: ['hospitality-call-2-3-days']
    },
    {
      id: 'waiting-9',
      when: { invited: ['pending'] },
      outcome: 'wait',
      claims: []
    }
  ],
  impossible: [
    {
      when: { turn: ['gap'], strikes: ['none'] },
      why: 'A gap runs only after an unanswered chase.'
    }
  ]
})
