/** What is said not to matter does not matter, and nothing that matters is left out. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { explain } from '../../../src/domain/advice/explain.ts'
import { factsOfPhase, ruleOn } from '../../../src/domain/advice/ruling.ts'
import { sufficientFacts, sufficientIn } from '../../../src/domain/advice/sufficient-facts.ts'
import { advise } from '../../../src/domain/advise.ts'
import { addBusinessDays } from '../../../src/domain/calendar/business-days.ts'
import { phaseFacts } from '../../../src/domain/facts/facts.ts'
import { describeAdvice } from '../../../src/domain/messages/describe-advice.ts'
import { canOccur, combinationsOf } from '../../../src/domain/rules/check-table.ts'
import type { AnyTable } from '../../../src/domain/rules/decision-table.ts'
import { decide } from '../../../src/domain/rules/evaluate.ts'
import { ruleBook } from '../../../src/domain/rules/tables/index.ts'
import type { SituationEvent } from '../../../src/domain/situation/events.ts'
import { words } from '../messages/made-up-advice.ts'
import { adviceFor, calendar, knowledge, knownFor, runs } from '../timelines/advice-of-moment.ts'
import { type RandomMoment, randomMoment } from '../timelines/random-situations.ts'

type Facts = Readonly<Record<string, string>>
interface Row {
  readonly facts: Facts
  readonly outcome: string
}

const tables: readonly AnyTable[] = [ruleBook.phase, ...Object.values(ruleBook.verdictOf)]

const rowsOf = (table: AnyTable): readonly Row[] =>
  [...combinationsOf(table.levels)]
    .filter((facts) => canOccur(table, facts))
    .map((facts) => ({ facts, outcome: decide(table, facts).outcome }))

/** Whether all combinations that agree on these facts have the same outcome. */
const settles = (rows: readonly Row[], names: readonly string[], row: Row): boolean =>
  rows.every(
    (other) =>
      other.outcome === row.outcome || names.some((name) => other.facts[name] !== row.facts[name])
  )

test.each(tables.map((table) => [table.name, table] as const))(
  'in every combination of %s the facts that decide settle the outcome, and none can be left out',
  (_name, table) => {
    const rows = rowsOf(table)
    const failures = rows.filter((row) => {
      const names = sufficientIn(table, row.facts)
      const isMinimal = names.every(
        (name) =>
          !settles(
            rows,
            names.filter((other) => other !== name),
            row
          )
      )
      return !(settles(rows, names, row) && isMinimal)
    })
    expect(failures).toEqual([])
  }
)

test('for any timeline, no other level of a fact that did not matter changes phase or verdict', () => {
  fc.assert(
    fc.property(randomMoment, (moment) => {
      const known = knownFor(moment, adviceFor(moment))
      const { phase, verdict } = ruleOn(known, ruleBook)
      const sufficient = sufficientFacts(known, ruleBook)
      expect(sufficient.phase).toBe(phase)
      const table: AnyTable = ruleBook.verdictOf[phase]
      const outcomes = [
        ...outcomesBeside(ruleBook.phase, phaseFacts(known), sufficient.ofPhase),
        ...outcomesBeside(table, factsOfPhase[phase](known), sufficient.ofVerdict)
      ]
      expect(new Set([...outcomes, phase, verdict])).toEqual(new Set([phase, verdict]))
    }),
    { ...runs, numRuns: 300 }
  )
})

function outcomesBeside(table: AnyTable, facts: Facts, decisive: readonly string[]) {
  return Object.entries(table.levels)
    .filter(([fact]) => !decisive.includes(fact))
    .flatMap(([fact, levels]) => levels.map((level) => ({ ...facts, [fact]: level })))
    .filter((changed) => canOccur(table, changed))
    .map((changed) => decide(table, changed).outcome)
}

const withEvent = ({ situation, today, afterHours }: RandomMoment, event: SituationEvent) =>
  advise({ ...situation, events: [...situation.events, event] }, { today, afterHours }, knowledge)

test('in office hours, another interview or firm that is said not to matter changes nothing', () => {
  const said = { interview: 0, firm: 0 }
  fc.assert(
    fc.property(randomMoment, (moment) => {
      const advice = adviceFor(moment)
      if (advice.asOf !== moment.today || moment.afterHours) return
      const explanation = explain(advice, moment.situation, moment, knowledge)
      const text =
        describeAdvice(advice, moment.situation, words, { explanation }).notMattering?.text ?? ''
      const date = addBusinessDays(calendar, moment.today, 4)
      if (text.includes('another interview')) {
        said.interview += 1
        const interview = withEvent(moment, { kind: 'interview', date, with: ['panel'] })
        expect(interview.verdict).toBe(advice.verdict)
      }
      if (text.includes('another firm')) {
        said.firm += 1
        const offer = { kind: 'elsewhere', state: 'offer', prefer: 'here', deadline: date } as const
        expect(withEvent(moment, { ...offer, date: moment.today }).verdict).toBe(advice.verdict)
      }
    }),
    runs
  )
  expect(Math.min(said.interview, said.firm)).toBeGreaterThan(20)
})
