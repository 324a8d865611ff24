/**
 * Something of an offer is on the table, and no start is near: words want writing, a firm offer
 * wants an answer, and checks want patience. Two facts in a hurry come first: another firm's
 * deadline, and a place that the user prefers. An interview ahead turns waiting into preparing.
 */
import { verdicts } from '../../advice/verdicts.ts'
import { defineTable } from '../decision-table.ts'

export const offerTable = defineTable({
  name: 'offer',
  hitPolicy: 'unique',
  levels: {
    offer: [
      'verbal',
      'verbal-accepted',
      'conditional',
      'conditional-to-answer',
      'accepted',
      'firm'
    ],
    other: ['none', 'prefers-there', 'deadline', 'deadline-last'],
    chase: [
      'unasked-waiting',
      'unasked-due',
      'asked-waiting',
      'asked-due',
      'spent-before-start',
      'spent'
    ],
    letter: ['none', 'running'],
    first: ['call', 'write'],
    interview: ['none', 'ahead']
  },
  outcomes: verdicts,
  rules: [
    {
      id: 'offer-1',
      when: {
        offer: ['firm', 'conditional-to-answer'],
        other: ['prefers-there']
      },
      outcome: 'ask-extension',
      claims: ['extension-legit-reason-vt', 'offer-window-1-2-weeks-scu']
    },
    {
      id: 'offer-2',
      when: {
        offer: ['firm', 'conditional-to-answer'],
        other: ['none', 'deadline', 'deadline-last']
      },
      outcome: 'decide',
      claims: ['offer-window-1-2-weeks-scu']
    },
    {
      id: 'offer-3',
      when: {
        offer: ['verbal', 'verbal-accepted', 'conditional', 'accepted'],
        other: ['deadline']
      },
      outcome: 'ask-extension',
      claims: ['extension-legit-reason-vt', 'tell-first-choice-about-offer']
    },
    {
      id: 'offer-4',
      when: {
        offer: ['verbal', 'verbal-accepted', 'conditional', 'accepted'],
        other: ['deadline-last']
      },
      outcome: 'decide',
      claims: ['take-firm-offer-nurse-beth', 'offer-window-1-2-weeks-scu']
    },
    {
      id: 'offer-5',
      when: {
        offer: ['verbal', 'verbal-accepted'],
        other: ['none', 'prefers-there'],
        letter: ['none'],
        chase: ['unasked-waiting', 'unasked-due']
      },
      outcome: 'get-in-writing',
      claims: [
        'written-offer-contents-scu',
        'aam-intent-is-not-offer',
        'written-offer-plus-3-4-days',
        'nhs-verbal-then-provisional'
      ]
    },
    {
      id: 'offer-6',
      when: {
        offer: ['verbal', 'verbal-accepted'],
        other: ['none', 'prefers-there'],
        letter: ['running'],
        interview: ['none']
      },
      outcome: 'wait',
      claims: ['offer-approval-weeks-workcoach']
    },
    {
      id: 'offer-7',
      when: {
        offer: ['verbal', 'verbal-accepted'],
        other: ['none', 'prefers-there'],
        letter: ['running'],
        interview: ['ahead']
      },
      outcome: 'prepare',
      claims: ['ask-when-to-follow-up']
    },
    {
      id: 'offer-8',
      when: {
        offer: ['verbal', 'verbal-accepted', 'conditional', 'accepted'],
        other: ['none', 'prefers-there'],
        letter: ['none'],
        chase: ['asked-waiting'],
        interview: ['none']
      },
      outcome: 'wait',
      claims: ['offer-approval-weeks-workcoach', 'checkin-5-7-bd-then-one-more']
    },
    {
      id: 'offer-9',
      when: {
        offer: ['conditional', 'accepted'],
        other: ['none', 'prefers-there'],
        chase: ['unasked-waiting'],
        interview: ['none']
      },
      outcome: 'wait',
      claims: ['prehire-screening-2-4-weeks', 'offer-approval-weeks-workcoach']
    },
    {
      id: 'offer-10',
      when: {
        offer: ['conditional', 'accepted'],
        other: ['none', 'prefers-there'],
        chase: ['unasked-waiting'],
        interview: ['ahead']
      },
      outcome: 'prepare',
      claims: ['ask-when-to-follow-up']
    },
    {
      id: 'offer-11',
      when: {
        offer: ['verbal', 'verbal-accepted', 'conditional', 'accepted'],
        other: ['none', 'prefers-there'],
        letter: ['none'],
        chase: ['asked-waiting', 'spent-before-start', 'spent'],
        interview: ['ahead']
      },
      outcome: 'prepare',
      claims: ['ask-when-to-follow-up']
    },
    {
      id: 'offer-12',
      when: {
        offer: ['conditional', 'accepted'],
        other: ['none', 'prefers-there'],
        chase: ['unasked-due'],
        first: ['call']
      },
      outcome: 'call',
      claims: []
    },
    {
      id: 'offer-13',
      when: {
        offer: ['conditional', 'accepted'],
        other: ['none', 'prefers-there'],
        chase: ['unasked-due'],
        first: ['write']
      },
      outcome: 'email',
      claims: ['hospital-bg-check-3-days-to-week']
    },
    {
      id: 'offer-14',
      when: {
        offer: ['verbal-accepted', 'conditional', 'accepted'],
        other: ['none', 'prefers-there'],
        letter: ['none'],
        chase: ['asked-due']
      },
      outcome: 'email',
      claims: []
    },
    {
      id: 'offer-15',
      when: {
        offer: ['verbal'],
        other: ['none', 'prefers-there'],
        letter: ['none'],
        chase: ['asked-due'],
        interview: ['none']
      },
      outcome: 'last-note',
      claims: ['checkin-5-7-bd-then-one-more']
    },
    {
      id: 'offer-16',
      when: {
        offer: ['verbal'],
        other: ['none', 'prefers-there'],
        letter: ['none'],
        chase: ['asked-due'],
        interview: ['ahead']
      },
      outcome: 'prepare',
      claims: ['ask-when-to-follow-up']
    },
    {
      id: 'offer-17',
      when: {
        offer: ['verbal', 'verbal-accepted', 'conditional', 'accepted'],
        other: ['none', 'prefers-there'],
        letter: ['none'],
        chase: ['spent-before-start'],
        interview: ['none']
      },
      outcome: 'wait',
      claims: []
    },
    {
      id: 'offer-18',
      when: {
        offer: ['verbal', 'verbal-accepted', 'conditional', 'accepted'],
        other: ['none', 'prefers-there'],
        letter: ['none'],
        chase: ['spent'],
        interview: ['none']
      },
      outcome: 'stop',
      claims: []
    }
  ],
  impossible: [
    {
      when: { offer: ['conditional', 'accepted'], letter: ['running'] },
      why: 'A day for the letter is waited for only while the offer is spoken.'
    }
  ]
})
