/** What the views may use of the state. */

export type { SaveStatus } from '../storage/index.ts'
export { $advice, $adviceText, $unknownAdvice, $writer } from './advice-stores.ts'
export type { AdviceKnowledge, HolidayTables } from './advisor.ts'
export { type AnswerChange, answer, clearAnswer, startFromLink } from './answering.ts'
export { situationOfApplication } from './application-situation.ts'
export {
  bringBack,
  deleteApplication,
  openApplication,
  putAway,
  startNew
} from './applications.ts'
export { logEvent, tick, unlogEvent, untick } from './logging.ts'
export { $needless, $verdictsAt } from './needless-stores.ts'
export { acceptDeletion, undoDeletion } from './other-windows.ts'
export {
  $current,
  $deletedElsewhere,
  $now,
  $opened,
  $record,
  $saveStatus,
  $today,
  $wasClearedElsewhere,
  $wasRestored
} from './record-stores.ts'
export { $advisor, $knowledge, $rulesFailed, loadRules, provideKnowledge } from './rules-stores.ts'
export { eraseEverything, saveAgain } from './saving.ts'
export {
  $answers,
  $asked,
  $problems,
  $situation,
  $unanswered
} from './situation-stores.ts'
export { type Environment, start } from './start.ts'
