/** Faults F32 and F33: the clock changes, and zones west of Greenwich. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { daysFromCivil, textFromDays, weekdayFromDays } from './plain-calendar.ts'

const program = fileURLToPath(new URL('count-in-zone.ts', import.meta.url))
const node = fileURLToPath(new URL('../../../node_modules/.bin/node', import.meta.url))

const expected = checksumByPlainArithmetic()

test.each([
  { zone: 'Europe/Rome', why: 'F32: the clock changes at night' },
  { zone: 'America/New_York', why: 'F32, F33: the clock changes, west of Greenwich' },
  { zone: 'Asia/Beirut', why: 'F32: one day a year has no midnight' },
  { zone: 'Africa/Cairo', why: 'F32: one day a year has no midnight' },
  { zone: 'America/Havana', why: 'F32, F33: one day a year has no midnight' },
  { zone: 'America/Santiago', why: 'F32, F33: one day a year has no midnight' },
  { zone: 'Australia/Lord_Howe', why: 'F32: the clock changes by half an hour' },
  { zone: 'America/Los_Angeles', why: 'F33: midnight in Greenwich is the day before here' }
])('in $zone no day is skipped, repeated or moved ($why)', { timeout: 30_000 }, ({ zone }) => {
  const output = execFileSync(node, [program], { env: { ...process.env, TZ: zone } })
  expect(JSON.parse(output.toString())).toEqual({ zone, checksum: expected })
})

function checksumByPlainArithmetic(): string {
  const checksum = createHash('sha256')
  const start = daysFromCivil({ year: 2025, month: 1, day: 1 })
  for (let from = start; from < start + 1461; from += 1) {
    for (let offset = 0; offset <= 60; offset += 1) {
      const to = from + offset
      checksum.update(
        `${textFromDays(from)} ${textFromDays(to)} ${offset} ${weekdayFromDays(to)}\n`
      )
    }
  }
  return checksum.digest('hex')
}
