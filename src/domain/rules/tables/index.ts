/** All unique tables that lead to the verdict, by phase. Passed in, so that a test may change a rule. */
import type { Phase, Verdict } from '../../advice/verdicts.ts'
import type { DecisionTable, Levels } from '../decision-table.ts'
import { deadlineTable } from './deadline.ts'
import { offerTable } from './offer.ts'
import { phaseTable } from './phase.ts'
import {
  askedToStopTable,
  closedTable,
  noteDueTable,
  owedTable,
  upcomingTable
} from './short-phases.ts'
import { startNearTable } from './start-near.ts'
import { waitingTable } from './waiting.ts'

export interface RuleBook {
  readonly phase: typeof phaseTable
  readonly verdictOf: Readonly<Record<Phase, DecisionTable<Levels, Verdict>>>
}

export const ruleBook: RuleBook = {
  phase: phaseTable,
  verdictOf: {
    'asked-to-stop': askedToStopTable,
    closed: closedTable,
    owed: owedTable,
    'start-near': startNearTable,
    offer: offerTable,
    deadline: deadlineTable,
    upcoming: upcomingTable,
    'note-due': noteDueTable,
    waiting: waitingTable
  }
}
