/**
 * What every page that gives advice hands to the rules: holidays, words and the harm table. The
 * drafts of messages and the reasons are left out: a page fetches them once they are wanted.
 */
import { readHolidayTables } from './calendars.ts'
import { loadHarm } from './harm.ts'
import { loadWords } from './words.ts'

export function loadAdviceKnowledge() {
  const core = { ...loadWords().core, reasons: {} }
  return { tables: readHolidayTables(), words: { core, messages: {} }, harm: loadHarm().table }
}
