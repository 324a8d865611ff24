/** For which days a contact of the plan can be put off: those on which the rules still ask for it. */
import type { Task } from '../advice/advice.ts'
import type { Moment } from '../advice/advice-day.ts'
import { advise } from '../advise.ts'
import { addBusinessDays, type Calendar } from '../calendar/business-days.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import { nearDays } from '../rules/paces.ts'
import type { Situation } from '../situation/situation.ts'
import type { Knowledge } from './forecast.ts'

/** The next business days after the task's own, as many as count as near. */
export function laterDays({ date }: Task, calendar: Calendar): readonly PlainDate[] {
  return Array.from({ length: nearDays }, (_, count) => addBusinessDays(calendar, date, count + 1))
}

/** Those of them on which the plan would really have it. */
export function daysToPutOff(
  task: Task,
  situation: Situation,
  moment: Moment,
  knowledge: Knowledge
): readonly PlainDate[] {
  return laterDays(task, knowledge.calendar).filter((day) => {
    const notBefore = { ...situation.notBefore, [task.id]: day }
    const { plan } = advise({ ...situation, notBefore }, moment, knowledge)
    return plan.tasks.some(({ id, date }) => id === task.id && date === day)
  })
}
