/** Behind the answer: how sure it is, what if it is wrong, and what others would say. */
import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, expect, test } from 'vitest'
import { linksOf } from '../../../src/domain/advice/certainty.ts'
import { knownFor } from '../../../src/domain/advice/tell.ts'
import { advise } from '../../../src/domain/advise.ts'
import { plainDate } from '../../../src/domain/calendar/plain-date.ts'
import { ruleBook } from '../../../src/domain/rules/tables/index.ts'
import { loadBackground } from '../../../src/knowledge/background.ts'
import { readCalendar } from '../../../src/knowledge/calendars.ts'
import { readCaseFiles } from '../../../src/knowledge/case-files.ts'
import { adviseScene, scenesOf } from '../../../src/knowledge/cases.ts'
import { certaintyOn, ifWrongOf, schoolsOn } from '../../../src/state/background.ts'
import { HowSure } from '../../../src/views/questionnaire/result/HowSure.tsx'
import { IfWeAreWrong } from '../../../src/views/questionnaire/result/IfWeAreWrong.tsx'
import { Schools } from '../../../src/views/questionnaire/result/Schools.tsx'
import { day, situationWith } from '../../domain/messages/made-up-advice.ts'
import { knowledge, words } from './words.ts'

afterEach(cleanup)

const background = loadBackground()
const { tables } = knowledge
const { core } = knowledge.words

/** Every published story, with the advice for it. */
const stories = readCaseFiles()
  .flatMap(({ matter, slug }) => scenesOf(matter, slug))
  .map((scene) => ({ ...scene, advice: adviseScene(scene) }))

function story(label: string) {
  const found = stories.find((one) => one.label === label)
  if (found === undefined) throw new Error(`there is no story ${label}`)
  return found
}

test('one line tells how strongly it is advised, and apart from it how sure that is', () => {
  const { advice, situation, moment } = story('silent-out-of-politeness')
  const certainty = certaintyOn(advice, situation, moment, tables, background.supports)
  const { container } = render(
    <HowSure words={background.words} strength="do" certainty={certainty} />
  )
  expect(container.textContent).toBe('Advice: do this. How sure: a survey and expert opinion.')
})

test('an answer for an evening rests on its own rules, and not on a guess at what is unknown', () => {
  const situation = situationWith([
    {
      kind: 'offer',
      date: day('2026-11-09'),
      from: 'manager',
      grade: 'conditional',
      start: day('2026-12-01')
    },
    { kind: 'checks', date: day('2026-11-11'), state: 'done' },
    {
      kind: 'elsewhere',
      date: day('2026-11-20'),
      state: 'offer',
      prefer: 'here',
      deadline: day('2026-11-27')
    },
    { kind: 'request', date: day('2026-11-27'), from: 'manager', what: 'call-back' }
  ])
  const evening = { today: day('2026-11-27'), afterHours: true }
  const us = { calendar: readCalendar('US'), book: ruleBook }
  const advice = advise(situation, evening, us)
  const known = knownFor(situation, evening, us)
  expect(advice.verdict).toBe('ask-extension')
  const law = [{ ground: 'law', country: 'any' }] as const
  const certain = Object.fromEntries(linksOf(advice, known, ruleBook).map((link) => [link, law]))
  expect(certaintyOn(advice, situation, evening, tables, certain).weakest).toBe('law')
})

test('the other schools stand in a table under ours, with their day and their sources', () => {
  const { advice, situation, moment } = story('decision-within-a-week')
  const schools = schoolsOn(advice, situation, moment, tables)
  if (schools === null) throw new Error('schools differ while one waits')
  render(
    <Schools
      {...schools}
      background={background}
      words={words.check}
      today={plainDate('2026-11-17')}
    />
  )
  const [, first, second] = screen.getAllByRole('row')
  expect(first?.textContent).toContain('We follow this one.')
  expect(second?.textContent).toContain('WaitUntil Mon 23\u00A0Nov')
  expect(second?.textContent).toContain('Provisional')
  expect(screen.getAllByRole('rowheader')).toHaveLength(5)
})

test('where they said no, what other schools say of waiting is left out', () => {
  const { advice, situation, moment } = story('refused')
  expect(schoolsOn(advice, situation, moment, tables)).toBeNull()
})

test('in every story both mistakes have their price, in whole sentences', () => {
  for (const { advice, situation, label } of stories) {
    const text = ifWrongOf(advice, situation, background, core, {})
    for (const sentence of [text.acting, text.waiting]) {
      expect(sentence, label).toMatch(/^[A-Z].*\.$/)
      expect(sentence, label).not.toMatch(/[{}]/)
    }
  }
})

test('the two prices stand under one heading', () => {
  render(
    <IfWeAreWrong
      words={background.words.ifWrong}
      text={{ acting: 'They read it.', waiting: 'They wonder.' }}
    />
  )
  expect(screen.getByRole('heading', { name: 'If we are wrong' })).toBeTruthy()
  expect(screen.getByText('They wonder.', { exact: false })).toBeTruthy()
})
