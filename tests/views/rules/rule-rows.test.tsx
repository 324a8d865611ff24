/** A rule is shown as it stands in its table: nothing left out that matters, nothing added. */
import { render, screen } from '@testing-library/preact'
import { expect, test } from 'vitest'
import { checkTable } from '../../../src/domain/rules/check-table.ts'
import type { AnyTable } from '../../../src/domain/rules/decision-table.ts'
import { paces } from '../../../src/domain/rules/paces.ts'
import { ruleBook } from '../../../src/domain/rules/tables/index.ts'
import { uniqueTablesOf } from '../../../src/knowledge/proof.ts'
import { loadRuleWords } from '../../../src/knowledge/rule-words.ts'
import { loadWords } from '../../../src/knowledge/words.ts'
import type { ShownClaim } from '../../../src/views/rules/ClaimList.tsx'
import { PaceTable } from '../../../src/views/rules/PaceTable.tsx'
import { RuleList } from '../../../src/views/rules/RuleList.tsx'
import { ruleRows } from '../../../src/views/rules/rule-rows.ts'
import { shortAnswer } from '../../../src/views/rules/short-answer.ts'

const table: AnyTable = {
  name: 'umbrella',
  hitPolicy: 'unique',
  levels: { rain: ['no', 'drizzle', 'yes'], wind: ['no', 'yes'] },
  outcomes: ['take', 'leave'],
  rules: [
    { id: 'u1', when: { rain: ['drizzle', 'yes'], wind: ['no'] }, outcome: 'take', claims: [] },
    { id: 'u2', when: { rain: ['no'], wind: ['no', 'yes'] }, outcome: 'leave', claims: [] },
    { id: 'u3', when: { rain: ['drizzle', 'yes'], wind: ['yes'] }, outcome: 'leave', claims: [] }
  ],
  impossible: []
}
const words = {
  title: 'Umbrella',
  intro: 'Whether to take one.',
  facts: {
    rain: { label: 'Rain', levels: { no: 'it is dry', drizzle: 'it drizzles', yes: 'it rains' } },
    wind: { label: 'Wind', levels: { no: 'the air is still', yes: 'it blows' } }
  }
}
const rows = ruleRows(table, checkTable(table), words)

test('a rule names each fact that it tests, with all levels of which any will do', () => {
  expect(rows[0]?.conditions).toEqual([['it drizzles', 'it rains'], ['the air is still']])
})

test('a fact that may be anything is not named', () => {
  expect(rows[1]?.conditions).toEqual([['it is dry']])
})

test('an example says one level of each fact that the rule leaves open', () => {
  expect(rows[0]?.example).toEqual([['it drizzles']])
  expect(rows[1]?.example).toEqual([['the air is still']])
})

test('a rule without a claim shows no sources, and one with a claim names its certainty', () => {
  const claim: ShownClaim = {
    id: 'wet',
    path: '/sources/claims/wet/',
    statement: 'Rain is wet.',
    certainty: 'A study',
    publisher: 'Weather House',
    year: '2020'
  }
  const rules = rows.slice(0, 2).map((row, index) => ({
    ...row,
    answer: row.outcome,
    claims: index === 0 ? [claim] : [],
    stories: index === 0 ? [{ title: 'The wet dog', href: '/cases/dog/' }] : []
  }))
  const listWords = {
    when: 'When',
    andWhen: 'and',
    orWhen: 'or',
    rule: 'Rule {id}',
    rests: 'What it rests on',
    example: 'For example: {facts}.',
    stories: 'In these stories'
  }
  render(<RuleList rules={rules} words={listWords} />)
  expect(screen.getAllByText('What it rests on')).toHaveLength(1)
  expect(screen.getByText('A study.')).toBeTruthy()
  const statement = screen.getByRole('link', { name: 'Rain is wet.', hidden: true })
  expect(statement.getAttribute('href')).toBe('/sources/claims/wet/')
  expect(screen.getByText('For example: it drizzles.')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'The wet dog' }).getAttribute('href')).toBe('/cases/dog/')
})

test('the numbers of the paces are those of the rules', () => {
  const { paces: paceWords } = loadRuleWords(uniqueTablesOf(ruleBook))
  render(<PaceTable paces={Object.values(paces)} words={paceWords} measured="Business days" />)
  const cells = screen
    .getByRole('row', { name: /^Wait after their last word/ })
    .querySelectorAll('td')
  const shown = [...cells].map((cell) => Number(cell.textContent))
  expect(shown).toEqual([paces.quick.wait, paces.usual.wait, paces.slow.wait])
})

const { core } = loadWords()

test.each([
  { phase: 'start-near', rule: 'start-1', answer: 'Yes. Reach a person.' },
  { phase: 'closed', rule: 'closed-3', answer: 'You closed this one.' },
  { phase: 'closed', rule: 'closed-4', answer: 'You have the job.' },
  { phase: 'waiting', rule: 'waiting-8', answer: 'Yes. One call.' },
  { phase: 'waiting', rule: 'waiting-1', answer: 'Yes. They asked you to.' },
  { phase: 'note-due', rule: 'note-1', answer: 'No call. One friendly note.' }
] as const)('$rule answers “$answer”', ({ phase, rule, answer }) => {
  const found = ruleBook.verdictOf[phase].rules.find(({ id }) => id === rule)
  if (found === undefined) throw new Error(`There is no rule ${rule}`)
  expect(shortAnswer(phase, found.outcome, found.when, core)).toBe(answer)
})

test('every rule has an answer in words, without a gap to fill in', () => {
  const answers = Object.entries(ruleBook.verdictOf).flatMap(([, { name, rules }]) =>
    rules.map(({ outcome, when }) =>
      shortAnswer(name as keyof typeof ruleBook.verdictOf, outcome, when, core)
    )
  )
  expect(answers.filter((answer) => answer === '' || answer.includes('_'))).toEqual([])
})
