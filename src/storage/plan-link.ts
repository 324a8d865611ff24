/**
 * One whole plan in the fragment of an address: `#p=`, a letter that says how it is packed, and
 * base64url of compact JSON. A fragment never reaches a server.
 *
 * It holds ids and dates: answers in use, logged events, ticks, the day of the check. Names,
 * drafts and whatever the user wrote have no place in it. Reading never throws.
 */

import { knownReason } from '../domain/plan/skip-reasons.ts'
import { bytesFromBase64Url, bytesToBase64Url } from '../domain/questions/base64-url.ts'
import { answersInUse } from '../domain/questions/path.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { pack, unpack } from './plan-link-bytes.ts'
import { loggedEvents, recordVersion, type StoredApplication } from './record.ts'
import { type ReadRecord, readRecord } from './record-schema.ts'

export type PlanLinkProblem = 'no-plan' | 'too-long' | 'damaged' | 'too-new' | 'cannot-unpack'

/** A plan out of a link. `isWhole` is false when something in it could not be read. */
export interface LinkedPlan {
  readonly application: StoredApplication
  readonly isWhole: boolean
}

const version = 1
const prefix = '#p='
const packed = 'd'
const plain = 'j'

/** Longer than a plan of a year, shorter than what an address may hold. */
export const longestPlanLink = 16_000

/** The fragment that holds this plan, with the `#`. */
export async function encodePlanLink(application: StoredApplication): Promise<string> {
  const text = JSON.stringify(shortForm(application))
  const bytes = new TextEncoder().encode(text)
  const smaller = await pack(bytes)
  const letters = bytesToBase64Url([...(smaller ?? bytes)])
  return `${prefix}${smaller === undefined ? plain : packed}${letters}`
}

/** Whether a fragment says that it holds a plan. */
export function hasPlan(fragment: string): boolean {
  return fragment.startsWith(prefix)
}

/** The plan in a fragment. Whatever is unknown in it is left out. */
export async function decodePlanLink(
  fragment: string
): Promise<Result<LinkedPlan, PlanLinkProblem>> {
  if (!hasPlan(fragment)) return fail('no-plan')
  if (fragment.length > longestPlanLink) return fail('too-long')
  const how = fragment.charAt(prefix.length)
  const letters = bytesFromBase64Url(fragment.slice(prefix.length + 1))
  if (letters === undefined || (how !== packed && how !== plain)) return fail('damaged')
  const bytes = new Uint8Array(letters)
  const unpacked = how === packed ? await unpack(bytes) : ok(bytes)
  return unpacked.kind === 'ok' ? readShortForm(parse(unpacked.value)) : unpacked
}

function shortForm(application: StoredApplication): readonly unknown[] {
  const { id, createdOn, answers, ticks } = application
  const fields = rareFields.map((key) => [key, application[key]])
  const more = { ...Object.fromEntries(fields), skipped: withoutOwnReasons(application.skipped) }
  const rest = Object.values(more).every(isNothing) ? [] : [more]
  return [version, id, createdOn, answersInUse(answers), loggedEvents(application), ticks, ...rest]
}

/** What few plans have: which other plan has the same employer or agency, and what was put off. Beside them: what was left out. */
const rareFields = ['sameEmployerAs', 'sameAgencyAs', 'postponed'] as const

function isNothing(value: unknown): boolean {
  return value === undefined || JSON.stringify(value) === '{}'
}

/** What is left out comes along; why, only where the reason is one of ours. */
function withoutOwnReasons(skipped: unknown): Readonly<Record<string, string>> | undefined {
  if (typeof skipped !== 'object' || skipped === null) return undefined
  return Object.fromEntries(
    Object.entries(skipped).map(([id, reason]) => [id, knownReason(reason) ?? ''])
  )
}

function readShortForm(read: unknown): Result<LinkedPlan, PlanLinkProblem> {
  if (!Array.isArray(read) || !Number.isInteger(read[0])) return fail('damaged')
  const [made, id, createdOn, answers, events, ticks, more] = read
  if (made > version) return fail('too-new')
  const log = (Array.isArray(events) ? events : []).map((event: unknown, place) => ({
    id: `e${place + 1}`,
    event
  }))
  const application = { ...rareFieldsOf(more), id, createdOn, answers, log, ticks, names: {} }
  const record = { v: recordVersion, revision: 0, applications: [application], current: null }
  return judge(readRecord(record), Array.isArray(events))
}

function judge(read: ReadRecord | undefined, hasLog: boolean): Result<LinkedPlan, PlanLinkProblem> {
  const [application] = read?.record.applications ?? []
  if (read === undefined || application === undefined) return fail('damaged')
  const lostDay = read.dropped.includes(`${application.id}/createdOn`)
  if (lostDay || Object.keys(application.answers).length === 0) return fail('damaged')
  return ok({ application, isWhole: hasLog && read.dropped.length === 0 })
}

function rareFieldsOf(more: unknown): object {
  if (typeof more !== 'object' || more === null) return {}
  const known = Object.entries(more).filter(([key]) => rareFields.some((rare) => rare === key))
  const skipped = 'skipped' in more ? withoutOwnReasons(more.skipped) : undefined
  return { ...Object.fromEntries(known), ...(skipped === undefined ? {} : { skipped }) }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}
