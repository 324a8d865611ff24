/**
 * The promises as statements about single decisions: in these facts, only these verdicts.
 *
 * Written from the promises, not from the tables, and checked over every combination that can
 * occur; a rule whose outcome is changed must contradict one of them, or a published case.
 */
import type { Phase, Verdict } from '../../../src/domain/advice/verdicts.ts'
import { canOccur, combinationsOf } from '../../../src/domain/rules/check-table.ts'
import { rulesThatApply } from '../../../src/domain/rules/evaluate.ts'
import type { RuleBook } from '../../../src/domain/rules/tables/index.ts'

interface Statement {
  readonly promise: number
  readonly says: string
  readonly phase: Phase
  readonly when: Readonly<Record<string, readonly string[]>>
  readonly only: readonly Verdict[]
}

const spoken = ['verbal', 'verbal-accepted']
const written = ['conditional', 'accepted']
const unhurried = ['none', 'prefers-there']
const ownOffer = ['firm', 'conditional-to-answer']

export const statements: readonly Statement[] = [
  {
    promise: 6,
    says: 'after a request to stop: nothing',
    phase: 'asked-to-stop',
    when: {},
    only: ['stop']
  },
  {
    promise: 6,
    says: 'a fresh refusal gets one kind note',
    phase: 'closed',
    when: { closed: ['refused'], note: ['due'] },
    only: ['close-kindly']
  },
  {
    promise: 6,
    says: 'after the kind note: nothing',
    phase: 'closed',
    when: { closed: ['refused'], note: ['sent', 'late'] },
    only: ['stop']
  },
  {
    promise: 10,
    says: 'only an end is settled',
    phase: 'closed',
    when: { closed: ['left', 'settled'] },
    only: ['settled']
  },
  {
    promise: 9,
    says: 'what they asked for comes first',
    phase: 'owed',
    when: { owed: ['papers', 'answer', 'date', 'give-notice'] },
    only: ['reply-now']
  },
  {
    promise: 9,
    says: 'a call that they asked for is made',
    phase: 'owed',
    when: { owed: ['call-back'] },
    only: ['call']
  },
  {
    promise: 5,
    says: 'a personal "call me" is followed',
    phase: 'upcoming',
    when: { invited: ['open'] },
    only: ['call']
  },
  {
    promise: 3,
    says: 'nothing is asked while an interview is ahead',
    phase: 'upcoming',
    when: { invited: ['no'], thanks: ['none'] },
    only: ['prepare']
  },
  {
    promise: 3,
    says: 'thanks are no question',
    phase: 'upcoming',
    when: { invited: ['no'], thanks: ['due'] },
    only: ['thank']
  },
  {
    promise: 3,
    says: 'thanks are no question',
    phase: 'note-due',
    when: { note: ['thank'] },
    only: ['thank']
  },
  {
    promise: 5,
    says: 'a missed call is answered in writing',
    phase: 'note-due',
    when: { note: ['missed'] },
    only: ['email']
  },
  {
    promise: 4,
    says: 'one note to have an interview back',
    phase: 'note-due',
    when: { note: ['want-back'] },
    only: ['email']
  },
  {
    promise: 4,
    says: 'and no second one',
    phase: 'note-due',
    when: { note: ['want-back-sent'] },
    only: ['stop']
  },
  {
    promise: 5,
    says: 'a personal "call me" is followed',
    phase: 'waiting',
    when: { invited: ['open'] },
    only: ['call']
  },
  {
    promise: 7,
    says: 'after sixty business days it is over for everyone',
    phase: 'waiting',
    when: { invited: ['no'], turn: ['lapsed'] },
    only: ['stop']
  },
  {
    promise: 4,
    says: 'two unanswered chases are enough',
    phase: 'waiting',
    when: { invited: ['no'], strikes: ['two'] },
    only: ['stop']
  },
  {
    promise: 7,
    says: 'who never asked is not told to stop',
    phase: 'waiting',
    when: { strikes: ['none', 'one'], turn: ['theirs', 'gap', 'yours'] },
    only: ['wait', 'last-note', 'email', 'call']
  },
  {
    promise: 3,
    says: 'no chase before the time has passed',
    phase: 'waiting',
    when: { invited: ['no'], turn: ['theirs', 'gap'] },
    only: ['wait', 'stop']
  },
  {
    promise: 4,
    says: 'the second chase is the last note',
    phase: 'waiting',
    when: { invited: ['no'], turn: ['yours'], strikes: ['one'] },
    only: ['last-note']
  },
  {
    promise: 7,
    says: 'silence costs, too: the first chase is due',
    phase: 'waiting',
    when: { invited: ['no'], turn: ['yours'], strikes: ['none'], first: ['write'] },
    only: ['email']
  },
  {
    promise: 7,
    says: 'in the quick pace the first chase is a call',
    phase: 'waiting',
    when: { invited: ['no'], turn: ['yours'], strikes: ['none'], first: ['call'] },
    only: ['call']
  },
  {
    promise: 9,
    says: 'another deadline comes before politeness',
    phase: 'deadline',
    when: { prefer: ['here'], asked: ['no'] },
    only: ['ask-extension']
  },
  {
    promise: 9,
    says: 'when the day has come, it is decided',
    phase: 'deadline',
    when: { prefer: ['here'], asked: ['yes'], day: ['last'] },
    only: ['decide']
  },
  {
    promise: 9,
    says: 'a better offer elsewhere is taken',
    phase: 'deadline',
    when: { prefer: ['there'] },
    only: ['decide']
  },
  {
    promise: 4,
    says: 'both are told once, then it is their turn',
    phase: 'deadline',
    when: { prefer: ['here'], asked: ['yes'], day: ['before'], interview: ['none'] },
    only: ['wait']
  },
  {
    promise: 12,
    says: 'an interview ahead turns waiting into preparing',
    phase: 'deadline',
    when: { prefer: ['here'], asked: ['yes'], day: ['before'], interview: ['ahead'] },
    only: ['prepare']
  },
  {
    promise: 8,
    says: 'reach a live person',
    phase: 'start-near',
    when: { promised: ['none'], attempt: ['now'], calls: ['allowed'] },
    only: ['call']
  },
  {
    promise: 8,
    says: 'under a no-calls wish in writing',
    phase: 'start-near',
    when: { promised: ['none'], attempt: ['now'], calls: ['unwelcome'] },
    only: ['email']
  },
  {
    promise: 8,
    says: 'a time that they promised is waited for',
    phase: 'start-near',
    when: { promised: ['running'], interview: ['none'] },
    only: ['wait']
  },
  {
    promise: 8,
    says: 'never stop before the start day',
    phase: 'start-near',
    when: { start: ['ahead'], attempt: ['tomorrow', 'spent'], interview: ['none'] },
    only: ['wait']
  },
  {
    promise: 8,
    says: 'the second attempt follows on the next business day',
    phase: 'start-near',
    when: { attempt: ['tomorrow'], interview: ['none'] },
    only: ['wait']
  },
  {
    promise: 8,
    says: 'two attempts and no start ahead: it ends',
    phase: 'start-near',
    when: { promised: ['none'], start: ['open'], attempt: ['spent'], interview: ['none'] },
    only: ['stop']
  },
  {
    promise: 12,
    says: 'an interview ahead turns waiting into preparing',
    phase: 'start-near',
    when: { promised: ['none'], attempt: ['tomorrow', 'spent'], interview: ['ahead'] },
    only: ['prepare']
  },
  {
    promise: 12,
    says: 'an interview ahead turns waiting into preparing',
    phase: 'start-near',
    when: { promised: ['running'], interview: ['ahead'] },
    only: ['prepare']
  },
  {
    promise: 9,
    says: 'a preferred place is asked for time first',
    phase: 'offer',
    when: { offer: ownOffer, other: ['prefers-there'] },
    only: ['ask-extension']
  },
  {
    promise: 10,
    says: 'an offer with its own deadline is answered',
    phase: 'offer',
    when: { offer: ownOffer, other: ['none', 'deadline', 'deadline-last'] },
    only: ['decide']
  },
  {
    promise: 9,
    says: 'another deadline comes before politeness',
    phase: 'offer',
    when: { offer: [...spoken, ...written], other: ['deadline'] },
    only: ['ask-extension']
  },
  {
    promise: 9,
    says: 'when the day has come, it is decided',
    phase: 'offer',
    when: { offer: [...spoken, ...written], other: ['deadline-last'] },
    only: ['decide']
  },
  {
    promise: 10,
    says: 'words are no offer: get it in writing',
    phase: 'offer',
    when: {
      offer: spoken,
      other: unhurried,
      letter: ['none'],
      chase: ['unasked-waiting', 'unasked-due']
    },
    only: ['get-in-writing']
  },
  {
    promise: 3,
    says: 'a day named for the letter is waited for',
    phase: 'offer',
    when: { offer: spoken, other: unhurried, letter: ['running'], interview: ['none'] },
    only: ['wait']
  },
  {
    promise: 12,
    says: 'an interview ahead turns waiting into preparing',
    phase: 'offer',
    when: { offer: spoken, other: unhurried, letter: ['running'], interview: ['ahead'] },
    only: ['prepare']
  },
  {
    promise: 4,
    says: 'a gap lies between two chases',
    phase: 'offer',
    when: {
      offer: [...spoken, ...written],
      other: unhurried,
      letter: ['none'],
      chase: ['asked-waiting'],
      interview: ['none']
    },
    only: ['wait']
  },
  {
    promise: 3,
    says: 'checks take their time',
    phase: 'offer',
    when: { offer: written, other: unhurried, chase: ['unasked-waiting'], interview: ['none'] },
    only: ['wait']
  },
  {
    promise: 12,
    says: 'an interview ahead turns waiting into preparing',
    phase: 'offer',
    when: { offer: written, other: unhurried, chase: ['unasked-waiting'], interview: ['ahead'] },
    only: ['prepare']
  },
  {
    promise: 12,
    says: 'an interview ahead turns waiting and stopping into preparing',
    phase: 'offer',
    when: {
      offer: [...spoken, ...written],
      other: unhurried,
      letter: ['none'],
      chase: ['asked-waiting', 'spent-before-start', 'spent'],
      interview: ['ahead']
    },
    only: ['prepare']
  },
  {
    promise: 7,
    says: 'in the quick pace the first chase is a call',
    phase: 'offer',
    when: { offer: written, other: unhurried, chase: ['unasked-due'], first: ['call'] },
    only: ['call']
  },
  {
    promise: 7,
    says: 'the first chase is due',
    phase: 'offer',
    when: { offer: written, other: unhurried, chase: ['unasked-due'], first: ['write'] },
    only: ['email']
  },
  {
    promise: 4,
    says: 'with a written or accepted offer the second chase is an e-mail',
    phase: 'offer',
    when: {
      offer: ['verbal-accepted', ...written],
      other: unhurried,
      letter: ['none'],
      chase: ['asked-due']
    },
    only: ['email']
  },
  {
    promise: 4,
    says: 'the second chase is the last note',
    phase: 'offer',
    when: {
      offer: ['verbal'],
      other: unhurried,
      letter: ['none'],
      chase: ['asked-due'],
      interview: ['none']
    },
    only: ['last-note']
  },
  {
    promise: 12,
    says: 'an interview ahead turns the last note into preparing',
    phase: 'offer',
    when: {
      offer: ['verbal'],
      other: unhurried,
      letter: ['none'],
      chase: ['asked-due'],
      interview: ['ahead']
    },
    only: ['prepare']
  },
  {
    promise: 8,
    says: 'never stop before the start day',
    phase: 'offer',
    when: {
      offer: [...spoken, ...written],
      other: unhurried,
      letter: ['none'],
      chase: ['spent-before-start'],
      interview: ['none']
    },
    only: ['wait']
  },
  {
    promise: 4,
    says: 'two unanswered chases are enough',
    phase: 'offer',
    when: {
      offer: [...spoken, ...written],
      other: unhurried,
      letter: ['none'],
      chase: ['spent'],
      interview: ['none']
    },
    only: ['stop']
  }
]

/** Which fact outranks which: the first that is not at rest names the phase. */
const ranks: readonly (readonly [string, string, Phase])[] = [
  ['asked', 'stop', 'asked-to-stop'],
  ['closed', 'closed', 'closed'],
  ['owed', 'something', 'owed'],
  ['live', 'yes', 'start-near'],
  ['offer', 'made', 'offer'],
  ['deadline', 'near', 'deadline'],
  ['interview', 'ahead', 'upcoming'],
  ['note', 'due', 'note-due']
]

function phaseViolations(book: RuleBook): readonly string[] {
  const found: string[] = []
  for (const facts of combinationsOf(book.phase.levels)) {
    if (!canOccur(book.phase, facts)) continue
    const levels: Readonly<Record<string, string>> = facts
    const expected = ranks.find(([fact, level]) => levels[fact] === level)?.[2] ?? 'waiting'
    const phases = rulesThatApply(book.phase, facts).map((rule) => rule.outcome)
    if (phases.some((phase) => phase !== expected)) {
      found.push(`promise 9: ${JSON.stringify(facts)} is ${phases.join()}, not ${expected}`)
    }
  }
  return found
}

function statementViolations(book: RuleBook, statement: Statement): readonly string[] {
  const table = book.verdictOf[statement.phase]
  const found: string[] = []
  for (const facts of combinationsOf(table.levels)) {
    const applies = Object.entries(statement.when).every(([fact, levels]) =>
      levels.includes(facts[fact] ?? '')
    )
    if (!applies || !canOccur(table, facts)) continue
    for (const rule of rulesThatApply(table, facts)) {
      if (!statement.only.includes(rule.outcome)) {
        found.push(
          `promise ${statement.promise}, ${statement.says}: ${rule.id} gives ${rule.outcome}`
        )
      }
    }
  }
  return [...new Set(found)]
}

/** Every contradiction between the tables and the promises, in words. */
export function violations(book: RuleBook): readonly string[] {
  return [
    ...phaseViolations(book),
    ...statements.flatMap((statement) => statementViolations(book, statement))
  ]
}
