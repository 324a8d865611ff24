/** Every draft, for many situations: whole sentences, one question at most, short enough to say. */
import { expect, test } from 'vitest'
import { type TaskKind, taskKinds } from '../../../src/domain/advice/advice.ts'
import { composeMessage } from '../../../src/domain/messages/compose-message.ts'
import { roleOf } from '../../../src/domain/messages/task-roles.ts'
import type { Situation } from '../../../src/domain/situation/situation.ts'
import { adviceWith, manySituations, situationWith, taskWith, words } from './made-up-advice.ts'

const { wording } = words.core
const withDrafts = taskKinds.filter((kind) => words.messages[kind] !== undefined)

function draft(
  kind: TaskKind,
  channel: 'email' | 'phone',
  situation: Situation,
  names: { readonly manager?: string } = {}
) {
  const task = taskWith(kind, { channel })
  const subject = { advice: adviceWith([task]), situation, wording, names }
  return composeMessage(subject, task, words, { names })
}

function textsOf(kind: TaskKind, channel: 'email' | 'phone', situation: Situation) {
  const { subject, body, gatekeeper, voicemail } = draft(kind, channel, situation) ?? {}
  return [subject, body, gatekeeper, voicemail].filter((text) => typeof text === 'string')
}

const countWords = (text: string) => text.split(/\s+/).length

test('everything that is written or said to someone has its draft', () => {
  const without = taskKinds.filter(
    (kind) => roleOf(taskWith(kind)) === 'contact' && words.messages[kind] === undefined
  )
  expect(without).toEqual(['decide-other', 'take-other', 'decide'])
  expect(words.messages['reopen-turned-down']).toBeDefined()
  expect(words.messages['tell-preferred']).toBeDefined()
})

test.each(['call-back', 'first-call', 'invited-call', 'ask-for-interview', 'reach-live'] as const)(
  'the call "%s" has words for whoever picks up, for no news yet, and for the voicemail',
  (kind) => {
    const call = draft(kind, 'phone', situationWith([]))
    expect(call?.kind).toBe('phone')
    expect(call?.gatekeeper).toMatch(/my name is ____/)
    expect(call?.body).toMatch(/by when I may expect to hear/)
    expect(call?.body).toMatch(/Goodbye/)
    expect(call?.voicemail).toMatch(/my number is ____.*My number again: ____/)
  }
)

test.each(withDrafts)(
  '%s: no brace, no odd gap and one question at most, in any situation',
  (kind) => {
    for (const situation of manySituations) {
      for (const channel of ['email', 'phone'] as const) {
        const texts = textsOf(kind, channel, situation)
        const message = texts.join('\n')
        expect(message).not.toMatch(/[{}]/)
        expect(message).not.toMatch(/ {2}| [.,?]|undefined|null|\u00A0|\n\n\n/)
        const asked = texts.map((text) => text.split('?').length - 1)
        expect(Math.max(...asked)).toBeLessThanOrEqual(kind === 'last-note' ? 0 : 1)
      }
    }
  }
)

test.each(withDrafts)(
  '%s: a voicemail takes less than 25 seconds, an e-mail at most 150 words',
  (kind) => {
    for (const situation of manySituations) {
      const call = draft(kind, 'phone', situation)
      const email = draft(kind, 'email', situation)
      if (call?.voicemail) expect(countWords(call.voicemail)).toBeLessThanOrEqual(60)
      if (email?.kind === 'email') expect(countWords(email.body)).toBeLessThanOrEqual(150)
    }
  }
)

test('the first question names the promised day once it has passed', () => {
  const [, ...promised] = manySituations.filter(({ events }) =>
    events.every(({ kind }) => kind === 'interview' || kind === 'said')
  )
  const bodies = promised.map((situation) => draft('first-chase', 'email', situation)?.body)
  expect(bodies).toContainEqual(expect.stringContaining('might hear by Wednesday 18 November'))
  expect(bodies).toContainEqual(expect.not.stringContaining('might hear by'))
})

test('the last note thanks, leaves room for two strengths, and says no farewell', () => {
  const body = draft('last-note', 'email', situationWith([]))?.body ?? ''
  expect(body).toMatch(/Thank you/)
  expect(body).toMatch(/1\. ____\n\n2\. ____/)
  expect(body).not.toMatch(/farewell|goodbye|unfortunately|whatever you decide|regret/i)
})

test('the answer to "give notice" asks for the cleared written offer first', () => {
  const body = draft('answer-notice', 'email', situationWith([]))?.body ?? ''
  expect(body).toMatch(/as soon as I have the written offer, with all checks cleared/)
  expect(body).toMatch(/start a little later/)
})

test('someone about to start asks where, when, for whom, and whether the checks are cleared', () => {
  for (const channel of ['email', 'phone'] as const) {
    const kind = channel === 'email' ? 'reach-live-written' : 'reach-live'
    const body = draft(kind, channel, situationWith([]))?.body
    expect(body).toMatch(/where and when to come, whom to report to, and whether my checks/)
  }
})

test('a draft can be copied: plain spaces, a greeting and a place for the name', () => {
  const body = draft('thank', 'email', situationWith([]))?.body ?? ''
  expect(body.startsWith('Dear ____,\n\n')).toBe(true)
  expect(body.endsWith('\n\nKind regards,\n____')).toBe(true)
})

test('a name with signs of its own stands in the script exactly as typed', () => {
  const call = draft('first-call', 'phone', situationWith([]), { manager: "$& {day} $' $\u007Bx}" })
  expect(call?.gatekeeper).toContain("speak to $& {day} $' $\u007Bx}, please?")
})
