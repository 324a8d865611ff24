/** What the page gives to its island: all words, the holidays, and what the sheet says of itself. */
import type { AdviceKnowledge } from '../../state/index.ts'
import type { LineWords } from '../line/line-words.ts'
import type { SheetWords } from '../print/sheet-words.ts'
import type { PlanWords } from './plan-words.ts'

export interface PlanIslandProps {
  readonly words: PlanWords
  readonly lineWords: LineWords
  readonly sheetWords: SheetWords
  readonly knowledge: AdviceKnowledge
  readonly loading: string
  readonly ruleVersion: string
}
