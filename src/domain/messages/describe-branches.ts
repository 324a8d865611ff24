/** What to do if something comes: the branches that fit the verdict, each with the sign it leads to. */
import type { Advice, Task } from '../advice/advice.ts'
import type { BranchText } from '../advice/advice-text.ts'
import { isTrue, type Known, sayPassage } from './fill.ts'
import { formatDay } from './format-day.ts'
import { headTask, knownOfTask, type Subject } from './known.ts'
import { roleOf } from './task-roles.ts'
import type { BranchWords, CoreWords } from './words.ts'

/** All branches that may come up from here, in their order. */
export function describeBranches(
  subject: Subject,
  known: Known,
  core: CoreWords
): readonly BranchText[] {
  const next = nextContact(subject.advice)
  const all = next === undefined ? known : withNext(subject, known, next, core)
  return core.branches
    .filter((branch) => fits(branch, subject.advice, all))
    .map(({ id, verdict, title, detail }) => ({
      id,
      verdict: verdict === 'next' ? (next?.verdict ?? 'stop') : verdict,
      title: sayPassage(title, all),
      detail: sayPassage(detail, all)
    }))
}

/** The contact that follows if this step is taken and nothing comes back. */
export function nextContact(advice: Advice): Task | undefined {
  const contacts = advice.plan.tasks.filter((task) => roleOf(task) === 'contact')
  const head = headTask(advice)
  if (head === undefined || roleOf(head) !== 'contact') return contacts[0]
  return contacts.find(({ date }) => date > head.date)
}

function fits(branch: BranchWords, { verdict, phase }: Advice, known: Known): boolean {
  if (branch.verdicts !== undefined && !branch.verdicts.includes(verdict)) return false
  if (branch.phases !== undefined && !branch.phases.includes(phase)) return false
  return branch.when === undefined || isTrue(branch.when, known)
}

function withNext(subject: Subject, known: Known, next: Task, core: CoreWords): Known {
  const nextTitle = sayPassage(core.tasks[next.kind].title, knownOfTask(subject, next))
  return { ...known, values: { ...known.values, nextDay: formatDay(next.date), nextTitle } }
}
