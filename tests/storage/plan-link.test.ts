/** A whole plan in the fragment of an address. Attacks A02, A03 and A05. */
import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { plainDate } from '../../src/domain/calendar/plain-date.ts'
import { bytesToBase64Url, toBase64Url } from '../../src/domain/questions/base64-url.ts'
import { answersInUse } from '../../src/domain/questions/path.ts'
import { decodePlanLink, encodePlanLink, longestPlanLink } from '../../src/storage/plan-link.ts'
import { pack, unpack } from '../../src/storage/plan-link-bytes.ts'
import type { StoredApplication } from '../../src/storage/record.ts'
import { nurseRecord } from '../browser/support/nurse-record.ts'
import { anyWholeAnswers } from '../domain/questions/any-answers.ts'
import { sampleApplication } from './sample.ts'

const site = 'https://call-once.example/plan/'
const today = plainDate('2026-11-24')

afterEach(() => vi.unstubAllGlobals())

function nurse(): StoredApplication {
  const [application] = nurseRecord.applications
  return { ...application, log: [], createdOn: today } as unknown as StoredApplication
}

async function read(fragment: string): Promise<StoredApplication> {
  const result = await decodePlanLink(fragment)
  if (result.kind === 'failed') throw new Error(result.problem)
  return result.value.application
}

function fragmentOf(value: unknown): string {
  return `#p=j${toBase64Url(JSON.stringify(value))}`
}

describe('a plan goes into a link and comes back', () => {
  test('with answers, log, ticks and the day of the check', async () => {
    const { id, createdOn, log, ticks, answers } = sampleApplication()
    const back = await read(await encodePlanLink(sampleApplication()))
    expect(back).toMatchObject({ id, createdOn, ticks, answers: answersInUse(answers), names: {} })
    expect(back.log.map(({ event }) => event)).toEqual(log.map(({ event }) => event))
  })

  test('without names, drafts, or anything that was typed', async () => {
    const fragment = await encodePlanLink(sampleApplication())
    const back = await read(fragment)
    expect(JSON.stringify(back)).not.toMatch(/Zoë|Mercy|Night nurse|Dear/)
    expect(Object.keys(back).toSorted()).toEqual(
      ['answers', 'createdOn', 'id', 'log', 'names', 'ticks'].toSorted()
    )
  })

  test('whatever the answers are', async () => {
    await fc.assert(
      fc.asyncProperty(anyWholeAnswers(today), async (answers) => {
        const back = await read(await encodePlanLink({ ...nurse(), answers }))
        expect(back.answers).toEqual(answersInUse(answers))
      }),
      { numRuns: 50 }
    )
  })

  test('also in a browser that cannot pack', async () => {
    vi.stubGlobal('CompressionStream', undefined)
    const fragment = await encodePlanLink(nurse())
    expect(fragment).toMatch(/^#p=j/)
    expect((await read(fragment)).answers).toEqual(nurse().answers)
  })

  test('the same with a task that was put off', async () => {
    const postponed = { 'last-note:manager:1': plainDate('2026-12-03') }
    const back = await read(await encodePlanLink({ ...nurse(), postponed }))
    expect(back.postponed).toEqual(postponed)
  })

  test('what was left out stays left out, and a reason in the user’s own words stays at home', async () => {
    const skipped = { 'keep-applying:self:0': 'too-much', 'look-in-spam': 'because Ana said so' }
    const back = await read(await encodePlanLink({ ...nurse(), skipped }))
    expect(back.skipped).toEqual({ 'keep-applying:self:0': 'too-much', 'look-in-spam': '' })
  })

  test('A02: no words come in by way of a reason', async () => {
    const more = { skipped: { 'keep-applying:self:0': 'Call this number' } }
    const answers = { stage: { stage: 'waiting' } }
    const back = await read(fragmentOf([1, 'a1', '2026-11-24', answers, [], {}, more]))
    expect(back.skipped).toEqual({ 'keep-applying:self:0': '' })
  })

  test('the same with another plan at the same employer', async () => {
    const back = await read(await encodePlanLink({ ...nurse(), sameEmployerAs: 'a2' }))
    expect(back.sameEmployerAs).toBe('a2')
  })
})

test('the whole address of the nurse’s plan has at most 450 letters, so it fits into a QR code', async () => {
  const address = site + (await encodePlanLink(nurse()))
  expect(address.length).toBeLessThanOrEqual(450)
})

test('a year of forty logged events still has fewer than 1,500 letters', async () => {
  const log = Array.from({ length: 40 }, (_, place) => ({
    id: `e${place}`,
    event: { ...sampleApplication().log[0]?.event, date: `2026-11-${10 + (place % 20)}` }
  }))
  const application = { ...nurse(), log } as unknown as StoredApplication
  expect((site + (await encodePlanLink(application))).length).toBeLessThan(1500)
})

describe('A02: what cannot be a plan of ours has a named problem', () => {
  const good: readonly unknown[] = [1, 'a1', '2026-11-24', { stage: { stage: 'waiting' } }, [], {}]
  test.each([
    { what: 'another fragment', fragment: '#a=W10', problem: 'no-plan' },
    { what: 'nothing', fragment: '', problem: 'no-plan' },
    { what: 'an empty one', fragment: '#p=', problem: 'damaged' },
    { what: 'an unknown way of packing', fragment: '#p=zAAAA', problem: 'damaged' },
    {
      what: 'letters that are not ours',
      fragment: '#p=d<img src=x onerror=alert(1)>',
      problem: 'damaged'
    },
    { what: 'escapes', fragment: '#p=j%253Cscript%253E', problem: 'damaged' },
    { what: 'bytes that unpack to nothing', fragment: '#p=dAAAA', problem: 'damaged' },
    {
      what: 'bad UTF-8',
      fragment: `#p=j${bytesToBase64Url([0xff, 0xfe, 0x22])}`,
      problem: 'damaged'
    },
    { what: 'two megabytes', fragment: `#p=d${'A'.repeat(2_000_000)}`, problem: 'too-long' },
    { what: 'a newer release', fragment: fragmentOf([99]), problem: 'too-new' },
    { what: 'no list', fragment: fragmentOf({ v: 1 }), problem: 'damaged' },
    { what: 'no answers', fragment: fragmentOf(good.with(3, {})), problem: 'damaged' },
    {
      what: 'a day that does not exist',
      fragment: fragmentOf(good.with(2, '2026-02-31')),
      problem: 'damaged'
    },
    { what: 'a bad id', fragment: fragmentOf(good.with(1, '<svg/onload>')), problem: 'damaged' }
  ])('$what: $problem', async ({ fragment, problem }) => {
    expect(await decodePlanLink(fragment)).toEqual({ kind: 'failed', problem })
  })

  test('what is left out of a plan is said', async () => {
    const event = { kind: 'alien', date: '2026-11-24' }
    expect(await decodePlanLink(fragmentOf(good.with(4, [event])))).toMatchObject({
      kind: 'ok',
      value: { isWhole: false, application: { log: [] } }
    })
    expect(await decodePlanLink(fragmentOf(good))).toMatchObject({ value: { isWhole: true } })
  })

  test('a browser that cannot unpack is told so', async () => {
    const fragment = await encodePlanLink(nurse())
    vi.stubGlobal('DecompressionStream', undefined)
    expect(await decodePlanLink(fragment)).toEqual({ kind: 'failed', problem: 'cannot-unpack' })
  })

  test('whatever stands in the address, reading it never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.constantFrom('#p=', '#p=d', '#p=j'), async (text, start) => {
        expect((await decodePlanLink(start + text)).kind).toBe('failed')
      })
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue()), async (value) => {
        await decodePlanLink(fragmentOf([1, ...value]))
      })
    )
  })
})

describe('A03: a link bomb', () => {
  const gigabyte = 1024 ** 3

  test('stops at 256 kB, in under 200 ms', async () => {
    const bomb = await pack(new Uint8Array(64 * 1024 * 1024))
    if (bomb === undefined) throw new Error('Node can pack')
    expect(bomb.length).toBeLessThan(gigabyte / 1000)
    const begun = performance.now()
    expect(await unpack(new Uint8Array(bomb))).toEqual({ kind: 'failed', problem: 'too-long' })
    expect(performance.now() - begun).toBeLessThan(200)
  })

  test('as long as a link may be, is refused as well', async () => {
    const bomb = await pack(new Uint8Array(8 * 1024 * 1024))
    const fragment = `#p=d${bytesToBase64Url([...(bomb ?? [])])}`
    expect(fragment.length).toBeLessThan(longestPlanLink)
    const begun = performance.now()
    expect(await decodePlanLink(fragment)).toEqual({ kind: 'failed', problem: 'too-long' })
    expect(performance.now() - begun).toBeLessThan(200)
  })
})

test('A05: a prototype in a link reaches nothing', async () => {
  const evil = '{"__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}'
  const json = `[1,"a1","2026-11-24",${evil},"stage":{"stage":"waiting","__proto__":{"polluted":1}}},[${evil}}],${evil}},${evil}}]`
  const back = await read(`#p=j${toBase64Url(json)}`)
  expect(back.answers).toEqual({ stage: { stage: 'waiting' } })
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  expect(Object.keys(back).toSorted()).toEqual(
    ['answers', 'createdOn', 'id', 'log', 'names', 'ticks'].toSorted()
  )
})
