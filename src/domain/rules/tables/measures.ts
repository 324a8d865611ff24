/**
 * What goes along with a verdict. A collect table: every rule that applies adds its measure.
 * Promise 10 stands in its first rows: keep applying until an accepted firm offer.
 */
import { measures, verdicts } from '../../advice/verdicts.ts'
import { defineTable } from '../decision-table.ts'

export const measureTable = defineTable({
  name: 'measures',
  hitPolicy: 'collect',
  levels: {
    verdict: verdicts,
    ended: ['no', 'refused', 'left', 'asked-to-stop'],
    secured: ['no', 'yes'],
    offer: ['none', 'hint', 'verbal', 'conditional', 'firm'],
    checks: ['none', 'open', 'cleared'],
    start: ['none', 'ahead'],
    turnedDown: ['none', 'some'],
    contacted: ['none', 'little', 'much'],
    rings: ['none', 'some'],
    interview: ['none', 'ahead'],
    met: ['no', 'yes']
  },
  outcomes: measures,
  rules: [
    {
      id: 'measure-1',
      when: { contacted: ['little'], ended: ['no'], secured: ['no'] },
      outcome: 'no-harm-done',
      claims: ['seed-nurse-one-call-enough']
    },
    {
      id: 'measure-2',
      when: { secured: ['no'] },
      outcome: 'keep-applying',
      claims: ['aam-intent-is-not-offer', 'keep-searching-until-accepted']
    },
    {
      id: 'measure-3',
      when: { turnedDown: ['some'], secured: ['no'] },
      outcome: 'reopen-turned-down',
      claims: ['reapply-after-declining-interview', 'seed-reopened-declined-interviews']
    },
    {
      id: 'measure-4',
      when: { offer: ['hint', 'verbal', 'conditional', 'firm'], secured: ['no'], ended: ['no'] },
      outcome: 'do-not-resign',
      claims: ['offer-rescinded-same-weekend', 'written-conditional-still-fragile']
    },
    {
      id: 'measure-5',
      when: { verdict: ['wait', 'email', 'call', 'last-note', 'stop'], ended: ['no'] },
      outcome: 'look-in-spam',
      claims: []
    },
    { id: 'measure-6', when: { rings: ['some'] }, outcome: 'stop-redialling', claims: [] },
    {
      id: 'measure-7',
      when: { offer: ['hint'], start: ['ahead'], secured: ['no'], ended: ['no'] },
      outcome: 'do-not-turn-up',
      claims: ['hospital-hired-on-orientation-day']
    },
    {
      id: 'measure-8',
      when: { secured: ['yes'], start: ['ahead'] },
      outcome: 'turn-up',
      claims: []
    },
    {
      id: 'measure-9',
      when: { interview: ['ahead'], ended: ['no'] },
      outcome: 'confirm-appointment',
      claims: []
    },
    {
      id: 'measure-10',
      when: { offer: ['hint', 'verbal', 'conditional'], checks: ['none'], ended: ['no'] },
      outcome: 'papers-ready',
      claims: ['prehire-screening-2-4-weeks']
    },
    {
      id: 'measure-11',
      when: { offer: ['conditional'], checks: ['none', 'open'], ended: ['no'] },
      outcome: 'check-rights',
      claims: ['fcra-pre-adverse-steps']
    },
    {
      id: 'measure-12',
      when: { offer: ['verbal', 'conditional', 'firm'], met: ['no'], ended: ['no'] },
      outcome: 'scam-check',
      claims: ['scam-offer-signs-ftc']
    },
    {
      id: 'measure-13',
      when: { secured: ['yes'], verdict: ['settled'] },
      outcome: 'tell-other-employers',
      claims: []
    },
    {
      id: 'measure-14',
      when: { secured: ['yes'], verdict: ['settled'] },
      outcome: 'give-notice-now',
      claims: ['govuk-wait-for-unconditional']
    },
    {
      id: 'measure-15',
      when: { verdict: ['wait', 'last-note', 'stop'] },
      outcome: 'look-after-yourself',
      claims: ['flow-helps-waiting-sweeny']
    },
    {
      id: 'measure-16',
      when: { verdict: ['prepare', 'call', 'get-in-writing'] },
      outcome: 'write-down',
      claims: ['ask-when-to-follow-up']
    }
  ],
  impossible: []
})
