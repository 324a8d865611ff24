/** Collects the measures that go along with a verdict. */
import type { Known } from '../facts/known.ts'
import { endOf } from '../facts/offer-state.ts'
import type { FactsOf } from '../rules/decision-table.ts'
import { rulesThatApply } from '../rules/evaluate.ts'
import { measureTable } from '../rules/tables/measures.ts'
import { eventsOf } from '../situation/timeline.ts'
import { contactedLevel } from './harmless.ts'
import type { Measure, Verdict } from './verdicts.ts'

type MeasureFacts = FactsOf<(typeof measureTable)['levels']>

function checksLevel(known: Known): MeasureFacts['checks'] {
  if (known.offer.cleared) return 'cleared'
  return known.offer.checksDoneOn === null ? 'none' : 'open'
}

/** A start day named in any offer or hint that still lies ahead. */
function startLevel(known: Known): MeasureFacts['start'] {
  const starts = eventsOf(known.timeline.past, 'offer').map((offer) => offer.start)
  return starts.some((start) => start !== undefined && start > known.day) ? 'ahead' : 'none'
}

/** The facts of the measures' table on the known day. */
export function measureFacts(known: Known, verdict: Verdict): MeasureFacts {
  const { timeline, situation, offer } = known
  const end = endOf(timeline.past, timeline.ahead.length > 0)
  const met = timeline.past.some((event) => event.kind === 'interview' || event.kind === 'talk')
  return {
    verdict,
    ended: known.wishes.stop ? 'asked-to-stop' : end.kind === 'open' ? 'no' : end.kind,
    secured: offer.secured ? 'yes' : 'no',
    offer: offer.grade,
    checks: checksLevel(known),
    start: startLevel(known),
    turnedDown: situation.turnedDown > 0 ? 'some' : 'none',
    contacted: contactedLevel(known),
    rings: known.strikes.rings > 1 ? 'some' : 'none',
    interview: timeline.ahead.length > 0 ? 'ahead' : 'none',
    met: met ? 'yes' : 'no'
  }
}

/** Every measure that applies, in the order of the table. */
export function measuresFor(known: Known, verdict: Verdict): readonly Measure[] {
  const rules = rulesThatApply(measureTable, measureFacts(known, verdict))
  return rules.map((rule) => rule.outcome)
}
