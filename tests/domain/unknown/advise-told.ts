/** The advice for answers on a day, as the check would ask for it. */
import { advise } from '../../../src/domain/advise.ts'
import { type PlainDate, plainDate } from '../../../src/domain/calendar/plain-date.ts'
import type { Answers } from '../../../src/domain/questions/answers.ts'
import { tellSituation } from '../../../src/domain/questions/situation-of.ts'
import { ruleBook } from '../../../src/domain/rules/tables/index.ts'
import { adviseUnknown } from '../../../src/domain/unknown/advise-unknown.ts'
import { readCalendar } from '../../../src/knowledge/calendars.ts'
import { loadHarm } from '../../../src/knowledge/harm.ts'

export const { table } = loadHarm()
export const calendar = readCalendar('US')
const knowledge = { calendar, book: ruleBook }
const tuesday = plainDate('2026-11-24')

/** Over all that may be so. */
export function adviseTold(answers: Answers, today: PlainDate = tuesday) {
  const tell = (told: Answers) => tellSituation(told, today)
  return adviseUnknown(
    { answers, toldOn: today, tell },
    { today, afterHours: false },
    knowledge,
    table
  )
}

/** By the careful reading alone. */
export function adviseCarefully(answers: Answers, today: PlainDate = tuesday) {
  return advise(tellSituation(answers, today), { today, afterHours: false }, knowledge)
}
