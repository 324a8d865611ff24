/** A promise as a statement about single decisions: in these facts, only these verdicts. */
import type { Phase, Verdict } from '../../../src/domain/advice/verdicts.ts'

export interface Statement {
  readonly promise: number
  readonly says: string
  readonly phase: Phase
  readonly when: Readonly<Record<string, readonly string[]>>
  readonly only: readonly Verdict[]
}
