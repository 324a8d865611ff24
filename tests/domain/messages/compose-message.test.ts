/** The message of a task for paper and calendar: by its own channel, a call as one script. */
import { describe, expect, test } from 'vitest'
import type { Task } from '../../../src/domain/advice/advice.ts'
import { composeMessage } from '../../../src/domain/messages/compose-message.ts'
import type { LetterWords, MessageWords } from '../../../src/domain/messages/words.ts'
import { adviceWith, situationWith, taskWith, words } from './made-up-advice.ts'
import { all, phone, letter as plain } from './made-up-drafts.ts'

const letter: LetterWords = {
  ...plain,
  script: {
    spoken: '“{text}”',
    ifNoNews: 'If there is no news:',
    writeDown: 'Write it down.',
    goodbye: 'Goodbye.'
  }
}

function messageOf(
  message: MessageWords | undefined,
  task: Partial<Task> = {},
  drafts: Readonly<Record<string, string>> = {}
) {
  const own = taskWith('first-chase', task)
  const situation = situationWith([])
  const subject = { advice: adviceWith([own]), situation, wording: words.core.wording, names: {} }
  const messages = message === undefined ? {} : { 'first-chase': message }
  return composeMessage(subject, own, { messages, letter }, { names: {}, drafts })
}

test('an e-mail is its subject and its words', () => {
  expect(messageOf(all)).toEqual({
    kind: 'email',
    subject: 'Our talk',
    body: 'Dear you,\n\nThank you.\n\nYours',
    gatekeeper: null,
    voicemail: null
  })
})

describe('a call', () => {
  const call = { channel: 'phone' } as const

  test('is one script: what to say, what to say if there is no news, and goodbye', () => {
    expect(messageOf({ phone }, call)).toEqual({
      kind: 'phone',
      subject: null,
      body: '“When?”\n\nIf there is no news: “By when?” Write it down.\n\n“Goodbye.”',
      gatekeeper: 'Hello.',
      voicemail: 'Please.'
    })
  })

  test('says what to do once they have answered, where there is something', () => {
    const body = messageOf({ phone: { ...phone, next: 'Listen.' } }, call)?.body
    expect(body?.split('\n\n')).toEqual([
      '“When?”',
      'Listen.',
      'If there is no news: “By when?” Write it down.',
      '“Goodbye.”'
    ])
  })

  test('is said in the user’s own words where they changed them, part by part', () => {
    const drafts = {
      'first-chase:manager:0.call.plain': 'So when?',
      'first-chase:manager:0.voicemail.plain': 'Call me.'
    }
    const message = messageOf({ phone }, call, drafts)
    expect(message?.body).toMatch(/^“So when\?”/)
    expect(message?.voicemail).toBe('Call me.')
    expect(message?.gatekeeper).toBe('Hello.')
  })
})

test('words that the user has emptied stay empty', () => {
  const drafts = { 'first-chase:manager:0.email.plain': '' }
  expect(messageOf(all, {}, drafts)?.body).toBe('')
})

test('there is no message where there are no words, or while they have not come', () => {
  expect(messageOf(undefined)).toBeNull()
  const task = taskWith('first-chase')
  const situation = situationWith([])
  const subject = { advice: adviceWith([task]), situation, wording: words.core.wording, names: {} }
  const messages = { 'first-chase': all }
  expect(composeMessage(subject, task, { messages, letter: undefined }, { names: {} })).toBeNull()
})
