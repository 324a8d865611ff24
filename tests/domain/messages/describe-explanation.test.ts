/** Words that come later than the rest say what they would have said from the start. */
import { expect, test } from 'vitest'
import { explain } from '../../../src/domain/advice/explain.ts'
import { advise } from '../../../src/domain/advise.ts'
import { describeAdvice } from '../../../src/domain/messages/describe-advice.ts'
import { describeExplanation } from '../../../src/domain/messages/describe-explanation.ts'
import { knowledge } from '../timelines/advice-of-moment.ts'
import { situationWith, today, words } from './made-up-advice.ts'
import { nurse } from './nurse-story.ts'

test('reasons, what did not matter, and what would change it, are those of the whole answer', () => {
  const situation = situationWith(nurse)
  const moment = { today, afterHours: false }
  const advice = advise(situation, moment, knowledge)
  const explanation = explain(advice, situation, moment, knowledge)
  const names = { manager: 'the director' }
  const { explanations } = words
  if (explanations === undefined) throw new Error('There are words for explanations')
  const { reasons } = words.core
  const format = 'explanations-1'
  const told = describeExplanation({ advice, situation, explanation, names }, words.core, {
    format,
    reasons,
    explanations
  })
  const whole = describeAdvice(advice, situation, words, { names, explanation })
  expect(told.reasons[0]).toContain('You left the director a voicemail')
  expect(told.notMattering).not.toBeNull()
  expect(told.changes).not.toBeNull()
  expect(told).toEqual({
    reasons: whole.reasons,
    notMattering: whole.notMattering,
    changes: whole.changes
  })
})
