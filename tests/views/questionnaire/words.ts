/** The words and holidays as they stand in content, read as the page reads them. */
// What the check loads after the first question is here already, so that no test waits for it.
import '../../../src/views/keeping/KeepingNotices.tsx'
import '../../../src/views/questionnaire/LaterPages.tsx'
import { readHolidayTable } from '../../../src/knowledge/calendars.ts'
import { loadHarm } from '../../../src/knowledge/harm.ts'
import { loadQuestionWords } from '../../../src/knowledge/question-words.ts'
import { loadWords } from '../../../src/knowledge/words.ts'
import type { AdviceKnowledge } from '../../../src/state/index.ts'
import type { QuestionnaireWords } from '../../../src/views/questionnaire/question-words.ts'

export const words: QuestionnaireWords = loadQuestionWords().words

const us = readHolidayTable('US')

/** All countries have the holidays of the first one: no test here looks at another. */
export const knowledge: AdviceKnowledge = {
  tables: { US: us, CA: us, GB: us, IE: us, DE: us, FR: us, ES: us, IN: us, AU: us, NZ: us },
  words: { core: loadWords().core, messages: {} },
  harm: loadHarm().table
}
