/** Reading what was stored: every way in which it can end. Faults F01 to F09. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openMemory, openRecordStore } from '../../src/storage/index.ts'
import { migrate } from '../../src/storage/migrations.ts'
import { readSaved } from '../../src/storage/read-saved.ts'
import { sample, sampleApplication } from './sample.ts'

const text = JSON.stringify(sample)

function withApplication(change: object): string {
  return JSON.stringify({ ...sample, applications: [{ ...sampleApplication(), ...change }] })
}

test('what was saved comes back as it was', () => {
  expect(readSaved(text)).toEqual({ kind: 'loaded', record: sample })
})

test('a new visitor has nothing', () => {
  expect(readSaved(null)).toEqual({ kind: 'nothing' })
  expect(readSaved('')).toEqual({ kind: 'nothing' })
})

test('F01: a record cut short anywhere is unreadable, and its bytes are handed on', () => {
  for (let end = 1; end < text.length; end += 1) {
    const raw = text.slice(0, end)
    expect(readSaved(raw)).toEqual({ kind: 'unreadable', raw })
  }
})

test.each(['null', '5', '"x"', '[]', 'true', '{}', '{"v":1}', '{"v":"1","applications":[]}'])(
  'F02: the wrong type %s is unreadable',
  (raw) => {
    expect(readSaved(raw)).toEqual({ kind: 'unreadable', raw })
  }
)

test.each(['   ', '\uFEFF{}', 'undefined', '\u0000', '\uD800', '{"v":1,"applications":[]}}'])(
  'F04: stray bytes %j are unreadable',
  (raw) => {
    expect(readSaved(raw)).toEqual({ kind: 'unreadable', raw })
  }
)

describe('F03: one bad field is dropped and named, and all others are kept', () => {
  const bad: readonly unknown[] = [null, 5, '', 'x', [], {}, true, '2026-02-31', [null], { a: 1 }]
  const fields = [
    'answers',
    'log',
    'ticks',
    'createdOn',
    'names',
    'archivedOn',
    'lastShown',
    'exported',
    'oldEntries',
    'exportSequence',
    'takenOut',
    'takenOutAs',
    'drafts',
    'postponed',
    'skipped',
    'firms',
    'sameEmployerAs',
    'sameAgencyAs'
  ] as const
  const cases = fields.flatMap((field) => bad.map((value) => ({ field, value })))

  test.each(cases)('$field is $value', ({ field, value }) => {
    const saved = readSaved(withApplication({ [field]: value }))
    expect(['loaded', 'repaired']).toContain(saved.kind)
    if (!('record' in saved)) return
    const [application] = saved.record.applications
    for (const other of fields) {
      if (other !== field) expect(application?.[other]).toEqual(sampleApplication()[other])
    }
    if (saved.kind === 'repaired') expect(saved.dropped.join()).toContain(`a1-x/`)
  })

  test('a bad answer is asked again, and the other answers of its page stay', () => {
    const answers = { ...sampleApplication().answers, interview: { date: 9, with: 'manager' } }
    const saved = readSaved(withApplication({ answers }))
    expect(saved).toMatchObject({ kind: 'repaired', dropped: ['a1-x/interview.date'] })
    const [application] = 'record' in saved ? saved.record.applications : []
    expect(application?.answers.interview).toEqual({ with: 'manager' })
  })

  test('a bad cell leaves the rest of its contact', () => {
    const contacts = { did: 'some', rows: [{ day: '2026-11-23', to: 'the pope', how: 'rang' }] }
    const saved = readSaved(withApplication({ answers: { contacts } }))
    const [application] = 'record' in saved ? saved.record.applications : []
    expect(application?.answers.contacts).toEqual({
      did: 'some',
      rows: [{ day: '2026-11-23', how: 'rang' }]
    })
  })

  test('a bad revision loses no application', () => {
    const saved = readSaved(JSON.stringify({ ...sample, revision: -1 }))
    expect('record' in saved && saved.record.applications).toEqual(sample.applications)
  })
})

test('F06: a record of a newer release is left alone', () => {
  const raw = JSON.stringify({ ...sample, v: 99, extra: { more: true } })
  expect(readSaved(raw)).toEqual({ kind: 'too-new', raw, understood: sample })
})

describe('F07: migrations', () => {
  const older = JSON.stringify({ ...sample, v: 1 })

  test('a record of the first release keeps all, and its events get ids', () => {
    const { log, ...application } = sampleApplication()
    const events = log.map(({ event }) => event)
    const raw = JSON.stringify({ ...sample, v: 1, applications: [{ ...application, log: events }] })
    const moved = log.map(({ event }, place) => ({ id: `e${place + 1}`, event }))
    expect(readSaved(raw)).toEqual({
      kind: 'migrated',
      from: 1,
      raw,
      record: { ...sample, applications: [{ ...sampleApplication(), log: moved }] }
    })
  })

  /** The first of the steps has done its work when the second one throws. */
  const halfWay = [
    {
      from: 1,
      why: 'test',
      migrate: (input: unknown) => {
        if (typeof input === 'object' && input !== null) Object.assign(input, { applications: [] })
        throw new Error('half-way')
      }
    }
  ]

  test('one that throws half-way leaves the bytes to be set aside', () => {
    expect(readSaved(older, halfWay)).toEqual({ kind: 'unreadable', raw: older })
  })

  test('after one that threw the record stays byte for byte, until something is saved beside it', () => {
    const engine = openMemory(new Map([['call-once', older]]))
    const store = openRecordStore(engine, () => 5, halfWay)
    expect(store.load().kind).toBe('unreadable')
    expect(engine.read('call-once')).toBe(older)
    expect(store.save(sample).status).toBe('saved')
    expect(engine.read('call-once.bad.5')).toBe(older)
  })

  test('the first of three steps that throws at the second gives nothing of the first', () => {
    const steps = [1, 2, 3].map((from) => ({
      from,
      why: 'test',
      migrate: (input: unknown) => {
        if (from === 2) throw new Error('half-way')
        return input
      }
    }))
    expect(() => migrate({ v: 1 }, 1, 4, steps)).toThrow('half-way')
  })

  test('without a step an older record is not guessed at', () => {
    expect(readSaved(older, [{ from: 0, why: 'test', migrate: (input) => input }]).kind).toBe(
      'unreadable'
    )
  })
})

test('F08: a record of several megabytes or ten thousand levels is refused at once', () => {
  const begun = performance.now()
  expect(readSaved('x'.repeat(4_900_000)).kind).toBe('unreadable')
  expect(readSaved(`${'['.repeat(10_000)}${']'.repeat(10_000)}`).kind).toBe('unreadable')
  const many = JSON.stringify({ ...sample, applications: Array(100_000).fill(1) })
  expect(readSaved(many).kind).not.toBe('loaded')
  expect(performance.now() - begun).toBeLessThan(1000)
})

test('F09: names in any script and of 500 letters come back byte for byte', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (name) => {
      const record = JSON.parse(withApplication({ names: { hr: name } }))
      expect(readSaved(JSON.stringify(record))).toEqual({ kind: 'loaded', record })
    })
  )
})

test('whatever is stored, reading never throws', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => void readSaved(JSON.stringify(value))))
  fc.assert(
    fc.property(fc.jsonValue(), (value) => void readSaved(withApplication({ answers: value })))
  )
})

test('A05: a stored prototype reaches nothing', () => {
  const raw = text.replace('"answers":{', '"answers":{"__proto__":{"polluted":"yes"},')
  readSaved(raw)
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
})
