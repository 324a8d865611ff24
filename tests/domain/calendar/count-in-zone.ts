/**
 * Run as a program under TZ=…: adds 0 to 60 days to every day of 2025 to 2028.
 *
 * Prints one checksum of all dates, and whether the computer really is in that zone.
 */
import { createHash } from 'node:crypto'
import {
  addDays,
  daysBetween,
  plainDate,
  weekdayOf
} from '../../../src/domain/calendar/plain-date.ts'

const start = plainDate('2025-01-01')
const checksum = createHash('sha256')
for (let day = 0; day < 1461; day += 1) {
  const from = addDays(start, day)
  for (let offset = 0; offset <= 60; offset += 1) {
    const to = addDays(from, offset)
    checksum.update(`${from} ${to} ${daysBetween(from, to)} ${weekdayOf(to)}\n`)
  }
}
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
process.stdout.write(JSON.stringify({ zone, checksum: checksum.digest('hex') }))
