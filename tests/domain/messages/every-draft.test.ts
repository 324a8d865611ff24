/** Every draft is read as the person who gets it would: nothing in it may annoy, and all of it can be sent. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDraft, countWords } from '../../../src/domain/messages/draft/check-draft.ts'
import { composeDrafts, copiesOf } from '../../../src/domain/messages/draft/compose-drafts.ts'
import {
  type Draft,
  draftRegisters,
  type Writer
} from '../../../src/domain/messages/draft/draft.ts'
import { type DraftFacts, factsOfDraft } from '../../../src/domain/messages/draft/draft-facts.ts'
import type { Subject } from '../../../src/domain/messages/known.ts'
import { readCaseFiles } from '../../../src/knowledge/case-files.ts'
import { adviseScene, scenesOf } from '../../../src/knowledge/cases.ts'
import { adviceFor, runs } from '../timelines/advice-of-moment.ts'
import { randomMoment } from '../timelines/random-situations.ts'
import { everyDraft, loaded } from './every-draft.ts'
import { words } from './made-up-advice.ts'

/** What is wrong with a draft as we would send it; blanks are for the user to fill. */
function faultsOf({ subject, parts, channel }: Draft, facts: DraftFacts): readonly string[] {
  const problems = parts.flatMap(({ name, text }) => [
    ...checkDraft(text, name, facts, loaded.check)
      .filter(({ kind }) => kind !== 'blanks')
      .map((problem) => `${name}: ${JSON.stringify(problem)}`),
    ...(/[{}]|undefined|null/.test(text) ? [`${name}: a placeholder is left`] : []),
    ...(/ {2}| [.,?:]|\u00A0|\n{3}|^\s|\s$/.test(text) ? [`${name}: an odd gap`] : []),
    ...(/[.?:,]{2}/.test(text) ? [`${name}: two stops`] : [])
  ])
  const end = /\n\n(?:Kind regards|Yours sincerely),\n\S.*(?:\n\S.*)?$/
  const isSigned = !['email', 'letter'].includes(channel) || end.test(parts[0]?.text ?? '')
  return [
    ...problems,
    ...(isSigned ? [] : ['it ends without a name']),
    ...((subject?.length ?? 0) >= 60 ? ['the subject is too long'] : [])
  ]
}

const all = everyDraft()

test('every draft by every channel in both registers has nothing in it that annoys', () => {
  const wrong = all.flatMap(({ draft, facts, label }) =>
    faultsOf(draft, facts).map((fault) => `${label}: ${fault}`)
  )
  expect(all.length).toBeGreaterThan(5000)
  expect(wrong.slice(0, 20)).toEqual([])
})

test('a voicemail takes under 25 seconds at 150 words a minute, blanks and all', () => {
  const voicemails = all.flatMap(({ draft }) =>
    draft.parts.filter(({ name }) => name === 'voicemail').map(({ text }) => countWords(text))
  )
  expect(voicemails.length).toBeGreaterThan(100)
  expect((Math.max(...voicemails) / 150) * 60).toBeLessThan(25)
})

test.each(Object.keys(loaded.messages))('%s can be said plainly and formally', (kind) => {
  const [plain, formal] = [false, true].map((isFormal) =>
    all
      .filter((one) => one.kind === kind && /\bformal\b/.test(one.label) === isFormal)
      .map(({ draft }) => JSON.stringify(draft))
  )
  expect(formal?.length).toBe(plain?.length)
  expect(formal?.some((draft) => plain?.includes(draft) === false)).toBe(true)
})

const writers: readonly Writer[] = draftRegisters.flatMap((register) => [
  { names: {}, register },
  {
    names: { manager: 'the director', hr: 'Ms Rossi', employer: 'Saint Mary', position: 'nurse' },
    sender: { name: 'Amina Diallo', phone: '555 010 4477' },
    register
  }
])

function faultsIn(subject: Subject): readonly string[] {
  return subject.advice.plan.tasks.flatMap((task) =>
    writers.flatMap((writer) =>
      Array.from({ length: copiesOf(task, subject) }, (_, index) => index + 1).flatMap((copy) =>
        composeDrafts(subject, task, loaded, writer, copy).flatMap((draft) =>
          faultsOf(draft, factsOfDraft(subject, task)).map((fault) => `${task.id}: ${fault}`)
        )
      )
    )
  )
}

const { wording } = words.core
const scenes = readCaseFiles().flatMap(({ matter, slug }) => scenesOf(matter, slug))

test.each(scenes)('$label: the drafts of the story can be sent as they are', (scene) => {
  const advice = adviseScene(scene)
  expect(faultsIn({ advice, situation: scene.situation, wording, names: {} })).toEqual([])
})

test('the drafts of any timeline can be sent as they are', () => {
  fc.assert(
    fc.property(randomMoment, (moment) => {
      const advice = adviceFor(moment)
      const subject = { advice, situation: moment.situation, wording, names: {} }
      expect(faultsIn(subject)).toEqual([])
    }),
    { ...runs, numRuns: 150 }
  )
})
