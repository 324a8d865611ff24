/** The signal colour of a verdict's panel: the tone of its sign. */
import type { Verdict } from '../../../domain/advice/verdicts.ts'
import { signDrawings } from '../../ui/sign-shapes.ts'

export function toneOf(verdict: Verdict): 'go' | 'not-yet' | 'no' | 'first' {
  return signDrawings[verdict].tone
}
