/**
 * Which phase an application is in. What comes earlier in the list of facts outranks what
 * comes later: a request to stop, then an end, then what they asked of the user, and so on.
 */
import { phases } from '../../advice/verdicts.ts'
import { defineTable } from '../decision-table.ts'

export const phaseTable = defineTable({
  name: 'phase',
  hitPolicy: 'unique',
  levels: {
    asked: ['no', 'stop'],
    closed: ['open', 'closed'],
    owed: ['nothing', 'something'],
    live: ['no', 'yes'],
    offer: ['none', 'made'],
    deadline: ['none', 'near'],
    interview: ['none', 'ahead'],
    note: ['none', 'due']
  },
  outcomes: phases,
  rules: [
    { id: 'phase-1', when: { asked: ['stop'] }, outcome: 'asked-to-stop', claims: [] },
    { id: 'phase-2', when: { asked: ['no'], closed: ['closed'] }, outcome: 'closed', claims: [] },
    {
      id: 'phase-3',
      when: { asked: ['no'], closed: ['open'], owed: ['something'] },
      outcome: 'owed',
      claims: []
    },
    {
      id: 'phase-4',
      when: { asked: ['no'], closed: ['open'], owed: ['nothing'], live: ['yes'] },
      outcome: 'start-near',
      claims: ['orientation-fixed-cohorts']
    },
    {
      id: 'phase-5',
      when: { asked: ['no'], closed: ['open'], owed: ['nothing'], live: ['no'], offer: ['made'] },
      outcome: 'offer',
      claims: []
    },
    {
      id: 'phase-6',
      when: {
        asked: ['no'],
        closed: ['open'],
        owed: ['nothing'],
        live: ['no'],
        offer: ['none'],
        deadline: ['near']
      },
      outcome: 'deadline',
      claims: ['tell-first-choice-about-offer']
    },
    {
      id: 'phase-7',
      when: {
        asked: ['no'],
        closed: ['open'],
        owed: ['nothing'],
        live: ['no'],
        offer: ['none'],
        deadline: ['none'],
        interview: ['ahead']
      },
      outcome: 'upcoming',
      claims: []
    },
    {
      id: 'phase-8',
      when: {
        asked: ['no'],
        closed: ['open'],
        owed: ['nothing'],
        live: ['no'],
        offer: ['none'],
        deadline: ['none'],
        interview: ['none'],
        note: ['due']
      },
      outcome: 'note-due',
      claims: []
    },
    {
      id: 'phase-9',
      when: {
        asked: ['no'],
        closed: ['open'],
        owed: ['nothing'],
        live: ['no'],
        offer: ['none'],
        deadline: ['none'],
        interview: ['none'],
        note: ['none']
      },
      outcome: 'waiting',
      claims: []
    }
  ],
  impossible: [
    {
      when: { live: ['yes'], offer: ['none'] },
      why: 'Without an offer there is no start to be near.'
    }
  ]
})
