/** An explanation made by hand: the wait since their last word sets the day, and nothing else is known. */
import type { Explanation } from '../../../src/domain/advice/explain.ts'
import { day } from './made-up-advice.ts'

export const emptyExplanation: Explanation = {
  atoms: [],
  indifferent: [],
  changes: [],
  grounds: {
    turn: 'because-wait',
    turnDay: day('2026-12-01'),
    ask: null,
    promise: null,
    isPromisePassed: false,
    start: null,
    requestDay: null,
    endDay: null,
    callsUnwelcome: false,
    isQuickPace: false,
    isUsualPace: false,
    hasOpenQuestion: false,
    hasAskedTwice: false
  }
}
