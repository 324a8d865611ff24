/** Hints that stand under one draft at the same time never pull in two directions. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { checkDraft } from '../../../src/domain/messages/draft/check-draft.ts'
import { loadMessages } from '../../../src/knowledge/messages.ts'
import { hintText } from '../../../src/views/messages/hint-text.ts'
import type { MessagesWords } from '../../../src/views/messages/messages-words.ts'

const { hint }: MessagesWords = parse(readFileSync('content/pages/messages.yaml', 'utf8'))
const { check } = loadMessages()
const annoying =
  'Just checking in. Is there any update? Could you tell me when you decide? Unfortunately I need to know ASAP.'

function hintsUnder(text: string, asksNothing: boolean): readonly string[] {
  const facts = { promisedDay: null, asksNothing, isDecided: false, hasOtherOffer: false }
  return checkDraft(text, 'email', facts, check).map((problem) => hintText(problem, hint))
}

test('a last note that asks twice is told to ask nothing, and never to ask one thing', () => {
  const hints = hintsUnder(annoying, true)
  expect(hints).toContain(hint.needlessAsk)
  expect(hints.filter((one) => /\bask your\b|one is easier|one question/i.test(one))).toEqual([])
})

test('a question about where things stand is told to ask one thing, and never to ask nothing', () => {
  const hints = hintsUnder(annoying, false)
  expect(hints.join(' ')).toContain('One is easier to answer')
  expect(hints).not.toContain(hint.needlessAsk)
})
