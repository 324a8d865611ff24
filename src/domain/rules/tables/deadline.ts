/**
 * Another firm's answer is due soon. Both sides are told once, with the date, and never more:
 * then the user decides on what is known.
 */
import { verdicts } from '../../advice/verdicts.ts'
import { defineTable } from '../decision-table.ts'

export const deadlineTable = defineTable({
  name: 'deadline',
  hitPolicy: 'unique',
  levels: {
    prefer: ['here', 'there'],
    asked: ['no', 'yes'],
    day: ['before', 'last'],
    interview: ['none', 'ahead']
  },
  outcomes: verdicts,
  rules: [
    {
      id: 'deadline-1',
      when: { prefer: ['there'] },
      outcome: 'decide',
      claims: ['take-firm-offer-nurse-beth']
    },
    {
      id: 'deadline-2',
      when: { prefer: ['here'], asked: ['no'] },
      outcome: 'ask-extension',
      claims: ['extension-legit-reason-vt', 'tell-first-choice-about-offer']
    },
    {
      id: 'deadline-3',
      when: { prefer: ['here'], asked: ['yes'], day: ['last'] },
      outcome: 'decide',
      claims: ['take-firm-offer-nurse-beth', 'offer-window-1-2-weeks-scu']
    },
    {
      id: 'deadline-4',
      when: { prefer: ['here'], asked: ['yes'], day: ['before'], interview: ['none'] },
      outcome: 'wait',
      claims: ['offer-window-1-2-weeks-scu']
    },
    {
      id: 'deadline-5',
      when: { prefer: ['here'], asked: ['yes'], day: ['before'], interview: ['ahead'] },
      outcome: 'prepare',
      claims: ['ask-when-to-follow-up']
    }
  ],
  impossible: []
})
