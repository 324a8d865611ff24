/** The nurse's advice in words, as it must always read. */
import { describe, expect, test } from 'vitest'
import { describeAdvice } from '../../../src/domain/messages/describe-advice.ts'
import { adviceWith, situationWith, taskWith, today, words } from './made-up-advice.ts'
import { lastNote, letGo, nurse } from './nurse-story.ts'

describe('the nurse', () => {
  const reopen = taskWith('reopen-turned-down', {
    date: today,
    verdict: 'last-note',
    recipient: 'turned-down'
  })
  const advice = adviceWith([reopen, lastNote, letGo], {
    verdict: 'last-note',
    day: lastNote.date,
    recipient: 'manager',
    tested: ['invited=no', 'turn=yours', 'strikes=one'],
    measures: ['no-harm-done', 'reopen-turned-down', 'do-not-turn-up']
  })
  const text = describeAdvice(advice, situationWith(nurse, { turnedDown: 2 }), words, {
    names: { manager: 'the director' }
  })

  test('is told no, what to do, to whom and on which day', () => {
    expect(text.opening).toBe('No.')
    expect(text.headline).toBe(
      'Send the director one last e\u2011mail on Tuesday 1\u00A0December. Then let it go.'
    )
    expect(text.short).toBe('No further call.')
  })

  test('is told that one call was fine, and that a hint is no offer', () => {
    expect(text.relief).toEqual({
      lead: 'One call was fine.',
      text: 'You have not spoilt it. What you heard was a hint, not an offer.'
    })
  })

  test('reads today first, and everything in the order of its days', () => {
    expect(text.tasks.map(({ title }) => title)).toEqual([
      'Write to the two interviews you turned down',
      'One last e\u2011mail to the director',
      'Let it go'
    ])
    expect(text.tasks.map(({ role }) => role)).toEqual(['measure', 'contact', 'end'])
    expect(text.tasks[0]?.message?.body).toContain('Is there still a way in?')
  })

  test('finds what happened in her own terms', () => {
    expect(text.happened.map(({ title, detail, who }) => `${title} / ${detail} / ${who}`)).toEqual([
      'Interview / They said “soon”. They spoke of Monday 30\u00A0November. A hint, not an offer. / The director',
      'You called HR / They answered / You',
      'You left the director a voicemail / No answer / You'
    ])
  })

  test('is not told twice what is in the plan or in the sentence of relief', () => {
    expect(text.measures.map(({ id }) => id)).toEqual(['do-not-turn-up'])
    expect(text.measures[0]?.detail).toContain('Monday 30\u00A0November')
  })

  test('learns what to do if they call, if they say no, and if another offer comes', () => {
    expect(text.branches.map(({ title, verdict }) => [title, verdict])).toEqual([
      ['If they call', 'reply-now'],
      ['If they say no', 'close-kindly'],
      ['If another offer comes', 'ask-extension']
    ])
  })
})
