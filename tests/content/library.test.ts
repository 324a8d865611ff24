/** Every draft can be read with its reasons, every word is explained and linked once, every change leads somewhere. */
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readContentFiles } from '../../src/build/content-files.ts'
import { checkDraft } from '../../src/domain/messages/draft/check-draft.ts'
import type { DraftFacts } from '../../src/domain/messages/draft/draft-facts.ts'
import { loadChanges } from '../../src/knowledge/changes.ts'
import { loadGlossary } from '../../src/knowledge/glossary.ts'
import { libraryDrafts, withBlanks } from '../../src/knowledge/library-drafts.ts'
import { loadMessageReasons } from '../../src/knowledge/message-reasons.ts'
import { loadMessages } from '../../src/knowledge/messages.ts'
import { sitePages } from '../browser/support/site-pages.ts'
import { topFolder } from '../config/paths.ts'
import { builtPage, linksOn, wordsOn } from './built-pages.ts'

const loaded = loadMessages(topFolder)
const reasons = loadMessageReasons(topFolder)
const terms = loadGlossary(topFolder)
const blanks: Readonly<Record<string, string>> = parse(
  readContentFiles(topFolder).find(({ path }) => path === 'content/pages/message-library.yaml')
    ?.text ?? ''
).blanks
const drafts = [...reasons].flatMap(([kind, { situation, variants }]) =>
  variants.flatMap(({ title, known }) =>
    libraryDrafts(kind, known, loaded, blanks).map((draft) => ({
      kind,
      situation,
      title,
      known,
      draft
    }))
  )
)

describe('messages', () => {
  test('every kind of message is there, with its reasons', () => {
    expect([...reasons.keys()].toSorted()).toEqual(Object.keys(loaded.messages).toSorted())
  })

  test.each(drafts)('$kind, $title, $draft.channel: it is shown', ({ kind, situation, draft }) => {
    const page = builtPage(`/messages/${situation}/`)
    const words = wordsOn(page)
    const bare = (text: string) => text.replace(/\s+/g, ' ').trim()
    expect(page).toContain(`id="${kind}"`)
    for (const { plain, formal } of draft.parts) {
      for (const line of [plain, formal ?? plain].flatMap((text) => text.split('\n'))) {
        for (const piece of line.split(/\[[^\]]+\]/)) expect(words).toContain(bare(piece))
      }
    }
    if (draft.seconds !== null) expect(words).toContain(`About ${draft.seconds} seconds`)
  })

  test.each(drafts)(
    '$kind, $title, $draft.channel: the check of drafts finds only blanks',
    (one) => {
      const facts: DraftFacts = {
        promisedDay: null,
        asksNothing: ['thank', 'last-note'].includes(one.kind),
        isDecided: ['close-kindly', 'ask-if-filled'].includes(one.kind),
        hasOtherOffer: ['tell-deadline', 'tell-preferred', 'ask-other-for-time'].includes(one.kind)
      }
      const found = one.draft.parts.flatMap(({ name, plain, formal }) =>
        [plain, formal ?? plain].flatMap((text) =>
          checkDraft(withBlanks(text), name, facts, loaded.check)
        )
      )
      expect(found.filter(({ kind }) => kind !== 'blanks')).toEqual([])
    }
  )

  test('a voicemail takes less than 25 seconds', () => {
    const seconds = drafts.flatMap(({ draft }) => draft.seconds ?? [])
    expect(seconds.length).toBeGreaterThan(0)
    expect(Math.max(...seconds)).toBeLessThan(25)
  })

  test('each situation leads to the check', () => {
    for (const situation of new Set([...reasons.values()].map((one) => one.situation))) {
      const page = builtPage(`/messages/${situation}/`)
      expect(
        linksOn(page).some((href) => /^\/check\/(#|$)/.test(href)),
        situation
      ).toBe(true)
    }
  })
})

describe('words explained', () => {
  test('there are at least thirty, each in at most three sentences', () => {
    expect(terms.length).toBeGreaterThanOrEqual(30)
    for (const { says, id } of terms) {
      expect(says.match(/[.?](?= |$)/g)?.length, id).toBeLessThanOrEqual(4)
    }
  })

  test('no two of them are found by the same words', () => {
    const forms = terms.flatMap((term) => term.forms.map((form) => form.toLowerCase()))
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([])
  })

  test('each is on the page, and each claim behind it is named', () => {
    const page = builtPage('/glossary/')
    for (const { id, says, claims } of terms) {
      expect(page).toContain(`id="${id}"`)
      expect(wordsOn(page)).toContain(says.replace(/\s+/g, ' '))
      expect(linksOn(page)).toEqual(
        expect.arrayContaining(claims.map((claim) => `/sources/claims/${claim}/`))
      )
    }
  })

  test('an article links each of them once at most, to an explanation that is there', () => {
    const known = terms.map(({ id }) => `/glossary/#${id}`)
    const articles = sitePages().filter((address) => /^\/guide\/[^/]+\/[^/]+\/$/.test(address))
    const counts = articles.map((address) => {
      const linked = linksOn(builtPage(address)).filter((href) => href.startsWith('/glossary/#'))
      expect(new Set(linked).size, address).toBe(linked.length)
      expect(known).toEqual(expect.arrayContaining([...linked]))
      return linked.length
    })
    expect(articles.length).toBeGreaterThan(0)
    expect(counts.some((count) => count > 0)).toBe(true)
  })
})

test('what changed is told newest first, and leads to pages that are there', () => {
  const changes = loadChanges(topFolder)
  const page = builtPage('/changes/')
  const places = changes.map(({ what }) => wordsOn(page).indexOf(what.replace(/\s+/g, ' ')))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  expect(changes.map(({ date }) => date)).toEqual(
    changes
      .map(({ date }) => date)
      .toSorted()
      .toReversed()
  )
  for (const { path } of changes.flatMap(({ where }) => where)) {
    const [address = '', fragment] = path.split('#')
    expect(builtPage(address), path).not.toBe('')
    if (fragment !== undefined) expect(builtPage(address), path).toContain(`id="${fragment}"`)
  }
})
