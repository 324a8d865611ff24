/**
 * The short words of a rule's verdict, as a user would read them whom nothing is known of but
 * what the rule itself tests: the phase, its levels, and the task that follows from them.
 */
import type { TaskKind } from '../../domain/advice/advice.ts'
import type { Phase, Verdict } from '../../domain/advice/verdicts.ts'
import { sayPassage } from '../../domain/messages/fill.ts'
import type { CoreWords } from '../../domain/messages/words.ts'
import type { AnyTable } from '../../domain/rules/decision-table.ts'
import { taskRows } from '../../domain/rules/tables/tasks.ts'

type AnyRule = AnyTable['rules'][number]

/** What a level means in the words of the answer, where the two have different names. */
const meaning: Readonly<Record<string, string>> = {
  'closed=left': 'withdrew',
  'closed=refused': 'refused',
  'asked=stop': 'wish-stop'
}

/** For instance "No call. One e-mail." */
export function shortAnswer(
  phase: Phase,
  verdict: Verdict,
  when: AnyRule['when'],
  words: CoreWords
): string {
  const levels = Object.entries(when).flatMap(([fact, levels = []]) =>
    levels.length === 1 ? [`${fact}=${levels[0] ?? ''}`] : []
  )
  const meant = levels.flatMap((level) => meaning[level] ?? [])
  const tasks = tasksOf(phase, verdict, levels).map((kind) => `is-${kind}`)
  return sayPassage(words.verdicts[verdict].short, {
    values: {},
    holds: new Set([`phase=${phase}`, ...levels, ...meant, ...tasks])
  })
}

/** The tasks of the first row that fits; a detail fits if the rule tests for it by name. */
function tasksOf(phase: Phase, verdict: Verdict, levels: readonly string[]): readonly TaskKind[] {
  const tested = new Set(levels.map((level) => level.replace(/^.*=/, '')))
  if (levels.includes('invited=open')) tested.add('invited')
  const row = taskRows.find(
    (row) =>
      row.phase === phase &&
      row.verdict === verdict &&
      (row.detail === undefined || tested.has(row.detail))
  )
  return row?.tasks ?? []
}
